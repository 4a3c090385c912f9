using CityBraid.Tables;

namespace CityBraid.Reporting;

/// <summary>Where a chart's numbers stand in a workbook: a row of titles, then a row a category.</summary>
/// <param name="Sheet">The name of the sheet.</param>
/// <param name="TitleRow">The row of titles.</param>
internal sealed record ChartCells(string Sheet, int TitleRow)
{
    /// <summary>The categories, below their title.</summary>
    public string Categories(int count) => Range(TitleRow + 1, TitleRow + count, 1);

    /// <summary>The name of a series.</summary>
    /// <param name="series">Its place, from 0.</param>
    public string Name(int series) => Range(TitleRow, TitleRow, series + 2);

    /// <summary>The numbers of a series.</summary>
    /// <param name="series">Its place, from 0.</param>
    /// <param name="count">How many there are.</param>
    public string Numbers(int series, int count) => Range(TitleRow + 1, TitleRow + count, series + 2);

    /// <summary>The rows that stand there.</summary>
    public static IEnumerable<IReadOnlyList<object?>> Rows(Chart chart)
    {
        var table = ChartTable.Of(chart);
        yield return
        [
            .. table.Heads.Concat(table.Columns).Select(head => new LookedCell(head.Name, CellLook.Heading)),
        ];
        foreach (var row in table.Rows)
        {
            yield return
            [
                .. row.Heads.Select(head => new LookedCell(head.Name, CellLook.Plain)),
                .. row.Numbers.Select(number => new LookedCell(CellValue.Short(number), CellLook.Plain)),
            ];
        }
    }

    private string Range(int first, int last, int column)
    {
        var quoted = Sheet.Replace("'", "''", StringComparison.Ordinal);
        return first == last
            ? $"'{quoted}'!{Fixed(first, column)}"
            : $"'{quoted}'!{Fixed(first, column)}:{Fixed(last, column)}";
    }

    private static string Fixed(int row, int column)
    {
        var address = CellAddress.Write(row, column);
        var digits = address.AsSpan().IndexOfAnyInRange('0', '9');
        return $"${address[..digits]}${address[digits..]}";
    }
}
