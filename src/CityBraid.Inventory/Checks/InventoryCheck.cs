using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>What in an inventory deserves a second look.</summary>
/// <param name="Place">The place.</param>
/// <param name="Year">The year, Gregorian.</param>
/// <param name="Findings">What to look at: open references, double counting, its own past, its peers.</param>
public sealed record InventoryCheck(PlaceCode Place, int Year, IReadOnlyList<Finding> Findings);
