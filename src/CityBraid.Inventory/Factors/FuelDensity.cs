using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>The one density of a fuel, whatever it is burnt for, with its publication.</summary>
/// <param name="Fuel">The fuel's code.</param>
/// <param name="Value">Mass per volume.</param>
/// <param name="Source">Who publishes it and where.</param>
public sealed record FuelDensity(string Fuel, Quantity Value, Citation Source);
