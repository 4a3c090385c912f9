using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Which calculation of which inventory.</summary>
/// <param name="Place">The place.</param>
/// <param name="Year">The inventory's year, Gregorian.</param>
/// <param name="Number">The calculation's number in it.</param>
public sealed record CalculationKey(PlaceCode Place, int Year, int Number);
