namespace CityBraid.Web;

/// <summary>The base year of a city, as JSON.</summary>
/// <param name="Year">The year, Gregorian.</param>
/// <param name="Threshold">From which share on a change is recalculated: 0.05.</param>
/// <param name="Reason">Why this year.</param>
/// <param name="SetBy">Who chose it.</param>
/// <param name="SetAt">When.</param>
public sealed record BaseYearDocument(
    int Year,
    decimal Threshold,
    string Reason,
    string SetBy,
    DateTimeOffset SetAt
)
{
    /// <summary>The base year.</summary>
    internal static BaseYearDocument Of(BaseYear chosen) =>
        new(chosen.Year, chosen.Threshold, chosen.Reason, chosen.SetBy, chosen.SetAt);
}
