using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>A data round to be opened, as JSON.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Year">The year, in either era: <c>2562</c> and <c>2019</c> are the same.</param>
/// <param name="Due">The last day for answers.</param>
/// <param name="Fiscal">Whether the budget year of that number is meant, rather than the calendar
///   year.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record RoundInput(string Title, string Year, DateOnly Due, bool Fiscal = false)
{
    /// <summary>The wish at a place.</summary>
    internal RoundOpening ToOpening(Place place) =>
        new(place.Code, Title ?? string.Empty, CalendarYear.Find(Year)?.Number ?? 0, Fiscal, Due);
}
