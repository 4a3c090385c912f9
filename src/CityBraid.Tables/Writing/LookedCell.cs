namespace CityBraid.Tables;

/// <summary>What a cell of a workbook holds, with a look.</summary>
/// <param name="Value">A text, a number, or null for nothing.</param>
/// <param name="Look">How it looks.</param>
public sealed record LookedCell(object? Value, CellLook Look);
