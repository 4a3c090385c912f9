using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>A fuel as the guidelines tell them apart; never a blend.</summary>
/// <param name="Code">Its name in inputs and tables: <c>motor-gasoline</c>.</param>
/// <param name="Names">Its name per language.</param>
/// <param name="IsBiogenic">Whether its carbon comes from biomass: its CO2 is then a memo item.</param>
/// <param name="Aliases">Other names that inputs may use.</param>
/// <param name="Source">Where the fuel is defined.</param>
public sealed record Fuel(
    string Code,
    LocalText Names,
    bool IsBiogenic,
    IReadOnlyList<string> Aliases,
    Citation Source
);
