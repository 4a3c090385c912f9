using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Facts;

/// <summary>Gathers the rows of a sheet that hold errors or corrections, for whoever mends them.</summary>
internal static class RowsToMend
{
    /// <summary>How many rows are gathered.</summary>
    public const int RowsMax = 100;

    private const int TitleRows = 2;

    /// <summary>The rows of a sheet, in order.</summary>
    /// <param name="origin">The sheet.</param>
    /// <param name="headRow">The last row above the data.</param>
    /// <param name="findings">Everything found so far.</param>
    public static IEnumerable<SheetRow> Find(SheetOrigin origin, int headRow, IReadOnlyList<Finding> findings)
    {
        var wanted = CellsOf(origin, findings)
            .Concat(origin.Corrections.Select(placed => (placed.Row, placed.Column)))
            .Distinct()
            .ToLookup(cell => cell.Row, cell => cell.Column);
        var titles = new Dictionary<int, string>();
        var found = 0;
        foreach (var row in wanted.Count == 0 ? [] : origin.Sheet.ReadRows())
        {
            if (row.Number <= headRow && row.Number > headRow - TitleRows)
            {
                Note(titles, row);
            }

            if (wanted.Contains(row.Number) && found++ < RowsMax)
            {
                yield return RowOf(origin, row, wanted[row.Number], titles);
            }

            if (found == Math.Min(wanted.Count, RowsMax))
            {
                yield break;
            }
        }
    }

    private static IEnumerable<(int Row, int Column)> CellsOf(
        SheetOrigin origin,
        IReadOnlyList<Finding> findings
    ) =>
        from finding in findings
        where finding.IsError && finding.Where is { Cells: not null }
        where string.Equals(finding.Where!.Sheet, origin.Sheet.Name, StringComparison.Ordinal)
        let cells = CellRange.TryParse(finding.Where!.Cells, out var range) ? range : null
        where cells is not null
        select (cells.FirstRow, cells.FirstColumn);

    // Of titles that span two rows the lower one is the closer.
    private static void Note(Dictionary<int, string> titles, TableRow row)
    {
        foreach (var cell in row.Cells.Where(cell => !CellReader.IsBlank(cell)))
        {
            titles[cell.Column] = cell.Text;
        }
    }

    private static SheetRow RowOf(
        SheetOrigin origin,
        TableRow row,
        IEnumerable<int> wanted,
        Dictionary<int, string> titles
    )
    {
        var columns = row.Cells.Select(cell => cell.Column).Union(wanted).Order();
        return new SheetRow(
            origin.Whole,
            row.Number,
            [
                .. columns.Select(column => new SheetCell(
                    origin.At(row.At(column)),
                    titles.GetValueOrDefault(column, string.Empty),
                    row.At(column).Text
                )),
            ]
        );
    }
}
