namespace CityBraid.Inventory;

/// <summary>A mass of one air pollutant; no greenhouse gas, and never in CO2e.</summary>
/// <param name="Pollutant">The pollutant: <c>SO2</c>, <c>NOx</c>, <c>PM2.5</c>.</param>
/// <param name="Kilograms">Its mass in kilograms.</param>
public sealed record PollutantMass(string Pollutant, decimal Kilograms);
