using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>The total at one level; levels overlap and are never added.</summary>
/// <param name="Level">The level.</param>
/// <param name="Co2e">The total; null when nothing of it is known, which is not zero.</param>
public sealed record LevelTotal(Level Level, Co2e? Co2e);
