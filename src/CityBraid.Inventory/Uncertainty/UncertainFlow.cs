namespace CityBraid.Inventory;

/// <summary>Tonnes of CO2e with the factors behind them.</summary>
/// <param name="Tonnes">The tonnes as the inventory has them.</param>
/// <param name="Factors">
/// The factors that are known within a range; those taken as exact are left out.
/// </param>
internal sealed record UncertainFlow(double Tonnes, IReadOnlyList<UncertainVariable> Factors);
