namespace CityBraid.Reporting;

/// <summary>One row of a chart's table.</summary>
/// <param name="Heads">What the row is about: one text for each leading column.</param>
/// <param name="Numbers">The numbers, exact; null where none is known.</param>
public sealed record ChartRow(IReadOnlyList<ChartCategory> Heads, IReadOnlyList<decimal?> Numbers);
