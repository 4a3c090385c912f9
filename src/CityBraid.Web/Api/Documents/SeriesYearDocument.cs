using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>A year of a series, as JSON; what is not known is null.</summary>
/// <param name="Year">The year, Gregorian.</param>
/// <param name="Recalculated">With today's methods and factors.</param>
/// <param name="Recorded">With the factors that the year is locked to.</param>
/// <param name="Reported">As the latest closed version says.</param>
/// <param name="IsComplete">Whether every reference is answered.</param>
/// <param name="SinceBase">The change since the base year, as a share.</param>
/// <param name="IsRecalculationDue">Whether the closed total is off by the threshold or more.</param>
public sealed record SeriesYearDocument(
    int Year,
    [property: JsonPropertyName("recalculated_tco2e")] decimal? Recalculated,
    [property: JsonPropertyName("recorded_tco2e")] decimal? Recorded,
    [property: JsonPropertyName("reported_tco2e")] decimal? Reported,
    [property: JsonPropertyName("complete")] bool IsComplete,
    decimal? SinceBase,
    [property: JsonPropertyName("recalculation_due")] bool IsRecalculationDue
)
{
    /// <summary>The year in its series.</summary>
    internal static SeriesYearDocument Of(InventorySeries series, SeriesYear year) =>
        new(
            year.Year,
            year.Recalculated,
            year.Recorded,
            year.Reported,
            year.IsComplete,
            series.SinceBase(year),
            series.IsRecalculationDue(year)
        );
}
