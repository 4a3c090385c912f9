using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>The sum of one sector with its interval.</summary>
/// <param name="Sector">The sector's numeral.</param>
/// <param name="Co2e">The sum.</param>
/// <param name="Interval">Its interval after Approach 1; null when nothing of it has a range.</param>
public sealed record SectorInterval(string Sector, Co2e Co2e, Interval? Interval);
