namespace CityBraid.Inventory;

/// <summary>The names under which a country stands in the guidelines' tables.</summary>
/// <param name="Livestock">Of cattle and manure: <c>asia</c>.</param>
/// <param name="Development">Of other animals: <c>developing</c>.</param>
/// <param name="Rice">Of rice: <c>southeast-asia</c>.</param>
internal sealed record Region(string Livestock, string Development, string Rice);
