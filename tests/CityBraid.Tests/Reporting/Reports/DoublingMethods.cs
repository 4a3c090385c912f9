using CityBraid.Reporting;

namespace CityBraid.Tests.Reporting.Reports;

/// <summary>Methods that know one document: <see cref="SampleReports.Doubling"/>.</summary>
internal sealed class DoublingMethods : IProofMethods
{
    public decimal? FindAnswer(
        string document,
        IReadOnlyDictionary<string, (decimal Value, string Unit)> inputs
    ) => document.StartsWith(SampleReports.Doubling, StringComparison.Ordinal) ? 25m : null;
}
