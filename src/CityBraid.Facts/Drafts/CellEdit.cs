namespace CityBraid.Facts;

/// <summary>A cell that somebody corrects, and what they saw in it.</summary>
/// <param name="Sheet">The sheet's name; null for a file of one table.</param>
/// <param name="Cell">The cell in A1 notation.</param>
/// <param name="Text">The text to read instead; empty to read nothing.</param>
/// <param name="Seen">The text in the cell when they began; null to overrule whatever it is.</param>
public sealed record CellEdit(string? Sheet, string Cell, string Text, string? Seen);
