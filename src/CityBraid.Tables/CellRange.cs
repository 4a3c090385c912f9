using System.Diagnostics.CodeAnalysis;

namespace CityBraid.Tables;

/// <summary>A rectangle of cells: <c>E8:P8</c>, or one cell, <c>F8</c>.</summary>
public sealed record CellRange
{
    /// <summary>Describes a rectangle by its corners, counted from 1.</summary>
    public CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(firstRow, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(firstColumn, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(lastRow, firstRow);
        ArgumentOutOfRangeException.ThrowIfLessThan(lastColumn, firstColumn);
        FirstRow = firstRow;
        FirstColumn = firstColumn;
        LastRow = lastRow;
        LastColumn = lastColumn;
    }

    /// <summary>The top row.</summary>
    public int FirstRow { get; }

    /// <summary>The leftmost column.</summary>
    public int FirstColumn { get; }

    /// <summary>The bottom row, included.</summary>
    public int LastRow { get; }

    /// <summary>The rightmost column, included.</summary>
    public int LastColumn { get; }

    /// <summary>Reads a range in A1 notation; for text from outside see <see cref="TryParse"/>.</summary>
    public static CellRange Parse(string text) =>
        TryParse(text, out var range)
            ? range
            : throw new FormatException($"'{text}' is not a range of cells.");

    /// <summary>Reads a range in A1 notation, corners in any order; false when the text is none.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out CellRange? range)
    {
        range = null;
        var colon = text?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        var from = colon < 0 ? text : text.AsSpan(0, colon);
        var to = colon < 0 ? text : text.AsSpan(colon + 1);
        if (
            !CellAddress.TryRead(from, out var row, out var column)
            || !CellAddress.TryRead(to, out var otherRow, out var otherColumn)
        )
        {
            return false;
        }

        range = new CellRange(
            Math.Min(row, otherRow),
            Math.Min(column, otherColumn),
            Math.Max(row, otherRow),
            Math.Max(column, otherColumn)
        );
        return true;
    }

    /// <summary>Whether a cell lies inside.</summary>
    public bool Contains(int row, int column) =>
        row >= FirstRow && row <= LastRow && column >= FirstColumn && column <= LastColumn;

    /// <summary>The range in A1 notation: <c>E8:P8</c>; one cell without a colon.</summary>
    public override string ToString()
    {
        var first = CellAddress.Write(FirstRow, FirstColumn);
        var last = CellAddress.Write(LastRow, LastColumn);
        return first == last ? first : $"{first}:{last}";
    }
}
