namespace CityBraid.Web;

/// <summary>A city's totals over the years, as JSON.</summary>
/// <param name="Place">The place.</param>
/// <param name="Gwp">The GWP set.</param>
/// <param name="Level">The level.</param>
/// <param name="BaseYear">The base year; null while none is chosen.</param>
/// <param name="Years">Every year from the first to the last.</param>
public sealed record SeriesDocument(
    string Place,
    string Gwp,
    string Level,
    BaseYearDocument? BaseYear,
    IReadOnlyList<SeriesYearDocument> Years
)
{
    /// <summary>The series.</summary>
    internal static SeriesDocument Of(InventorySeries series) =>
        new(
            series.Place.Value,
            series.GwpSet,
            series.Level.Code,
            series.Base is { } chosen ? BaseYearDocument.Of(chosen) : null,
            [.. series.Years.Select(year => SeriesYearDocument.Of(series, year))]
        );
}
