using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>What an item as written means.</summary>
/// <param name="Variable">The variable; null when it is not known or left out.</param>
/// <param name="IsChosen">Whether somebody decided so.</param>
internal readonly record struct ItemMeaning(Variable? Variable, bool IsChosen);
