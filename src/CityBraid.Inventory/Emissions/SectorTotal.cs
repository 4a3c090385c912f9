using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>The sum of one sector at the compilation's level.</summary>
/// <param name="Sector">The sector's numeral.</param>
/// <param name="Co2e">The sum; null when nothing of it is known, which is not zero.</param>
public sealed record SectorTotal(string Sector, Co2e? Co2e);
