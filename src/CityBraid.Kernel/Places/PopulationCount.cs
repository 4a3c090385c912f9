namespace CityBraid.Kernel;

/// <summary>How many people lived somewhere in a year, on record.</summary>
/// <param name="Year">The year, Gregorian.</param>
/// <param name="Persons">The number of people; positive.</param>
/// <param name="Source">Who says so.</param>
public sealed record PopulationCount(int Year, long Persons, string Source);
