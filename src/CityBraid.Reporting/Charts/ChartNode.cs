namespace CityBraid.Reporting;

/// <summary>Something that flows lead to or from: a fuel, a sector, a gas.</summary>
/// <param name="Key">Its name in files and for colours, the same in every language.</param>
/// <param name="Name">Its name to the reader.</param>
public sealed record ChartNode(string Key, string Name);
