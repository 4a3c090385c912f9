namespace CityBraid.Web;

/// <summary>A filled report, as JSON.</summary>
/// <param name="Pack">The name of its pack.</param>
/// <param name="Version">The version of the pack.</param>
/// <param name="Basis">What it is of.</param>
/// <param name="File">Where it was written; null when it was not.</param>
/// <param name="Asked">How many answers the form asks for.</param>
/// <param name="Filled">How many are there.</param>
/// <param name="FactsUsed">How many facts reach a figure of it.</param>
/// <param name="Gaps">The answers that are missing.</param>
public sealed record ReportDocument(
    string Pack,
    string Version,
    string Basis,
    string? File,
    int Asked,
    int Filled,
    int FactsUsed,
    IReadOnlyList<ReportGapDocument> Gaps
)
{
    /// <summary>The report.</summary>
    public static ReportDocument Of(Report report, string? file) =>
        new(
            report.Pack,
            report.Version,
            report.Basis,
            file,
            report.Fill.Asked,
            report.Fill.Filled,
            report.FactsUsed.Count,
            [.. report.Fill.Gaps.Select(gap => new ReportGapDocument(gap.Where, gap.Reason, gap.Who))]
        );
}
