namespace CityBraid.Credits;

/// <summary>What one calendar year of a monitoring period achieved.</summary>
/// <param name="Vintage">The year.</param>
/// <param name="Tonnes">Whole tonnes of CO2e.</param>
/// <param name="Buffer">How many of them go to the buffer.</param>
public sealed record VintageAmount(int Vintage, long Tonnes, long Buffer = 0);
