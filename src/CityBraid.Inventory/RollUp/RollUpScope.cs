using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>One scope of a roll-up's group, with its gases.</summary>
/// <param name="Scope">1, 2 or 3.</param>
/// <param name="Gases">The mass of each gas that there is, memo items included.</param>
/// <param name="Reported">Tonnes of CO2e that no gases stand behind.</param>
/// <param name="Co2e">Both under the roll-up's GWP set.</param>
public sealed record RollUpScope(int Scope, IReadOnlyList<GasMass> Gases, decimal Reported, Co2e Co2e);
