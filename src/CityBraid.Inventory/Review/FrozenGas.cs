namespace CityBraid.Inventory;

/// <summary>The mass of a gas in a frozen inventory.</summary>
/// <param name="Gas">The gas: <c>CH4-fossil</c>.</param>
/// <param name="Kilograms">Its mass.</param>
public sealed record FrozenGas(string Gas, decimal Kilograms);
