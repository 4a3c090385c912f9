namespace CityBraid.Tables;

/// <summary>A sheet's rows with other texts in some cells.</summary>
/// <param name="content">The rows as in the file.</param>
/// <param name="texts">The text to read instead, by the cell's address; an empty one makes it blank.</param>
internal sealed class CorrectedContent(ISheetContent content, IReadOnlyDictionary<string, string> texts)
    : ISheetContent
{
    private readonly ILookup<int, Cell> byRow = texts
        .Select(text => CellOf(text.Key, text.Value))
        .ToLookup(cell => cell.Row);

    public IEnumerable<TableRow> ReadRows() =>
        content.ReadRows().Select(row => byRow.Contains(row.Number) ? Corrected(row) : row);

    public IReadOnlyList<CellRange> ReadMergedRanges() => content.ReadMergedRanges();

    private TableRow Corrected(TableRow row)
    {
        var corrected = byRow[row.Number].ToDictionary(cell => cell.Column);
        var cells = row
            .Cells.Where(cell => !corrected.ContainsKey(cell.Column))
            .Concat(corrected.Values.Where(cell => !cell.IsBlank))
            .OrderBy(cell => cell.Column);
        return new TableRow(row.Number, [.. cells]);
    }

    private static Cell CellOf(string address, string text)
    {
        var at = CellRange.Parse(address);
        var kind = string.IsNullOrWhiteSpace(text) ? CellKind.Blank : CellKind.Text;
        return new Cell(at.FirstRow, at.FirstColumn, kind, text);
    }
}
