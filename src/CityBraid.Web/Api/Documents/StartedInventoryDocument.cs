namespace CityBraid.Web;

/// <summary>That a city reports an inventory of a year, as JSON.</summary>
public sealed record StartedInventoryDocument(
    string Place,
    int Year,
    string Level,
    string StartedBy,
    DateTimeOffset StartedAt
)
{
    /// <summary>The inventory.</summary>
    public static StartedInventoryDocument Of(StartedInventory started) =>
        new(started.Place.Value, started.Year, started.Level.Code, started.StartedBy, started.StartedAt);
}
