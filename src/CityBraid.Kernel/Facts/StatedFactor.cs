namespace CityBraid.Kernel;

/// <summary>An emission factor that a form states beside its amounts.</summary>
/// <param name="Factor">CO2 equivalent per unit of the amount: <c>0.5 kgCO2e/kWh</c>.</param>
/// <param name="Location">The cell it stands in.</param>
public sealed record StatedFactor(Quantity Factor, Location Location);
