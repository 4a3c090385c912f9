using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Which version of which inventory.</summary>
/// <param name="Place">The place.</param>
/// <param name="Year">The year, Gregorian.</param>
/// <param name="Number">The version's number, from 1.</param>
public sealed record VersionKey(PlaceCode Place, int Year, int Number);
