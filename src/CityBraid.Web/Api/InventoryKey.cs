namespace CityBraid.Web;

/// <summary>Which inventory an address names.</summary>
/// <param name="Place">The place.</param>
/// <param name="Year">The Gregorian year.</param>
internal sealed record InventoryKey(PlaceCode Place, int Year)
{
    /// <summary>Reads the parts of an address, the year in either era.</summary>
    public static Result<InventoryKey> Find(string place, string year) =>
        !PlaceCode.TryParse(place, out var code) ? Refusal.NotFound("places.not-here", ("place", place))
        : CalendarYear.Find(year) is not { } found ? Refusal.Invalid("api.not-a-year", ("text", year))
        : new InventoryKey(code, found.Number);
}
