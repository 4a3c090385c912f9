namespace CityBraid.Tables;

/// <summary>One table of a file: a sheet of a workbook, or a whole CSV file.</summary>
public sealed class TableSheet
{
    private readonly ISheetContent content;

    /// <summary>Names a table and says where its rows come from.</summary>
    internal TableSheet(string? name, ISheetContent content)
    {
        Name = name;
        this.content = content;
    }

    /// <summary>The sheet's name; null for a CSV file.</summary>
    public string? Name { get; }

    /// <summary>The ranges of merged cells; their value stands in the first cell.</summary>
    /// <remarks>They stand behind the rows, so asking for them reads through the sheet once.</remarks>
    /// <exception cref="UnreadableTableException">The sheet breaks off or trips a limit.</exception>
    public IReadOnlyList<CellRange> MergedRanges => field ??= content.ReadMergedRanges();

    /// <summary>Streams the rows that hold something, from the top, anew with every call.</summary>
    /// <exception cref="UnreadableTableException">The sheet breaks off or trips a limit midway.</exception>
    public IEnumerable<TableRow> ReadRows() => content.ReadRows();
}
