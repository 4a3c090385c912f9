namespace CityBraid.Reporting;

/// <summary>A row of a report's table.</summary>
/// <param name="Cells">A cell for each column.</param>
/// <param name="IsSum">Whether it sums up rows above it.</param>
public sealed record ReportRow(IReadOnlyList<ReportCell> Cells, bool IsSum = false);
