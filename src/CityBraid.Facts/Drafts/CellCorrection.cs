namespace CityBraid.Facts;

/// <summary>What to read in a cell instead of what the file says.</summary>
/// <param name="Sheet">The sheet's name; null when the file has one sheet only.</param>
/// <param name="Cell">The cell in A1 notation: <c>F8</c>.</param>
/// <param name="Text">The text to read; empty to read nothing.</param>
/// <param name="By">Who says so.</param>
public sealed record CellCorrection(string? Sheet, string Cell, string Text, string By)
{
    /// <summary>Whether this is about a cell.</summary>
    public bool IsOf(string? sheet, string cell) =>
        string.Equals(Sheet ?? string.Empty, sheet ?? string.Empty, StringComparison.Ordinal)
        && string.Equals(Cell, cell, StringComparison.Ordinal);
}
