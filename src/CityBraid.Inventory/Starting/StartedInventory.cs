using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>That a city reports an inventory of a year, and at which level.</summary>
/// <param name="Place">The city.</param>
/// <param name="Year">The year, Gregorian.</param>
/// <param name="Level">The level it reports at: BASIC or BASIC+.</param>
/// <param name="StartedBy">Who started it.</param>
/// <param name="StartedAt">When.</param>
public sealed record StartedInventory(
    PlaceCode Place,
    int Year,
    Level Level,
    string StartedBy,
    DateTimeOffset StartedAt
);
