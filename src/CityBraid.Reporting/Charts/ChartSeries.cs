namespace CityBraid.Reporting;

/// <summary>Numbers that belong together, one for each category of the chart.</summary>
/// <param name="Key">Its name in files and for colours, the same in every language.</param>
/// <param name="Name">Its name to the reader.</param>
/// <param name="Values">The numbers in the order of the categories; null where none is known.</param>
public sealed record ChartSeries(string Key, string Name, IReadOnlyList<decimal?> Values);
