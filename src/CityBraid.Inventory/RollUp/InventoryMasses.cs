namespace CityBraid.Inventory;

/// <summary>What a city's inventory of a year emits, without the facts behind it.</summary>
/// <param name="City">The city.</param>
/// <param name="Year">The year, Gregorian.</param>
/// <param name="IsComplete">Whether its level is answered.</param>
/// <param name="Rows">The rows that stand in some total.</param>
internal sealed record InventoryMasses(
    RollUpPlace City,
    int Year,
    bool IsComplete,
    IReadOnlyList<RowMasses> Rows
);
