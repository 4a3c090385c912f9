using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>The sum of one scope at the compilation's level.</summary>
/// <param name="Scope">1, 2 or 3.</param>
/// <param name="Co2e">The sum; null when nothing of it is known, which is not zero.</param>
public sealed record ScopeTotal(int Scope, Co2e? Co2e);
