using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>The year that a city's later inventories are compared with (GPC 1.1, chapter 11).</summary>
/// <param name="Place">The place.</param>
/// <param name="Year">The year, Gregorian.</param>
/// <param name="Threshold">From which share on a change of its total is recalculated and told: 0.05.</param>
/// <param name="Reason">Why this year.</param>
/// <param name="SetBy">Who chose it, as the audit trail names them.</param>
/// <param name="SetAt">When.</param>
public sealed record BaseYear(
    PlaceCode Place,
    int Year,
    decimal Threshold,
    string Reason,
    string SetBy,
    DateTimeOffset SetAt
);
