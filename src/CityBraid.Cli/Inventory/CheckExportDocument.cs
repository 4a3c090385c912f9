using CityBraid.Reporting;

namespace CityBraid.Cli;

/// <summary>A file beside the inventory it was written from, as JSON.</summary>
/// <param name="Figures">How many figures were compared.</param>
/// <param name="Agree">How many are the same.</param>
/// <param name="Differ">The others.</param>
internal sealed record CheckExportDocument(int Figures, int Agree, IReadOnlyList<FigureDifference> Differ)
{
    /// <summary>The comparison.</summary>
    public static CheckExportDocument Of(PackComparison comparison) =>
        new(comparison.Figures, comparison.Agree, comparison.Differences);
}
