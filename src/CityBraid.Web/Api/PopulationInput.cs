namespace CityBraid.Web;

/// <summary>A population to be put on record, as JSON.</summary>
/// <param name="Year">The Gregorian year.</param>
/// <param name="Persons">The number of people.</param>
/// <param name="Source">Who counted; the caller when it is left out.</param>
public sealed record PopulationInput(int Year, long Persons, string? Source = null);
