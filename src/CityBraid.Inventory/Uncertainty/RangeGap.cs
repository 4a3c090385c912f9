using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>An amount or factor of which no range is published.</summary>
/// <param name="Row">Its row.</param>
/// <param name="Gas">The gas of a factor; null for an amount, or where a factor gives CO2e alone.</param>
/// <param name="IsActivity">Whether it is an amount.</param>
/// <param name="Tonnes">The tonnes of CO2e that hang on it.</param>
/// <param name="IsAssumed">Whether the request says what to take instead.</param>
public sealed record RangeGap(CompiledRow Row, Gas? Gas, bool IsActivity, decimal Tonnes, bool IsAssumed);
