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

    /// <summary>The sheet with other texts in some cells of rows that hold something.</summary>
    /// <param name="texts">The text to read instead, by the cell's address; an empty one makes the cell
    ///   blank.</param>
    public TableSheet With(IReadOnlyDictionary<string, string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts.Count == 0 ? this : new TableSheet(Name, new CorrectedContent(content, texts));
    }
}
