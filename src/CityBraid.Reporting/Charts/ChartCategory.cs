namespace CityBraid.Reporting;

/// <summary>One place on a chart's axis: a sector, a year, a month.</summary>
/// <param name="Key">
/// Its name in files and for colours, the same in every language: <c>sector-I</c>, <c>2019</c>.
/// </param>
/// <param name="Name">Its name to the reader.</param>
public sealed record ChartCategory(string Key, string Name);
