using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>What one row of an inventory emits of one gas.</summary>
/// <param name="Row">The row, which is in the total.</param>
/// <param name="Gas">The gas; null when the row's source gives CO2e alone.</param>
/// <param name="Co2e">How much, under the inventory's GWP set.</param>
public sealed record EmissionFlow(CompiledRow Row, Gas? Gas, Co2e Co2e);
