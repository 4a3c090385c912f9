using System.Text;
using CityBraid.Tables;

namespace CityBraid.Reporting;

/// <summary>Writes a chart's table as CSV, with the same numbers for every reader.</summary>
/// <remarks>
/// Rows are named by their key and in the reader's language; times by their ISO key alone, whatever the
/// reader's era. Numbers are exact and invariant; a missing one is an empty cell.
/// </remarks>
public static class ChartCsv
{
    /// <summary>The kind of the file, as browsers are told it.</summary>
    public const string ContentType = "text/csv; charset=utf-8";

    /// <summary>The chart's numbers as a file, with the mark by which spreadsheets know UTF-8.</summary>
    public static byte[] Write(Chart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var table = ChartTable.Of(chart);
        var isTime = chart.Grid is { IsTime: true };
        var isTimeAcross = isTime && chart.Kind is ChartKind.HeatMap;
        var isTimeDown = isTime && !isTimeAcross;
        using var text = new StringWriter();
        var csv = new CsvWriter(text);
        csv.WriteRow([
            .. Names(table.Heads, isTimeDown),
            .. table.Columns.Select(column =>
                WithUnit(isTimeAcross ? column.Key : column.Name, chart.Frame.Unit)
            ),
        ]);
        foreach (var row in table.Rows)
        {
            csv.WriteRow([.. Names(row.Heads, isTimeDown), .. row.Numbers.Cast<object?>()]);
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static IEnumerable<string> Names(IEnumerable<ChartCategory> heads, bool isTime) =>
        heads.SelectMany(head => isTime ? [head.Key] : new[] { head.Key, head.Name });

    private static string WithUnit(string name, string unit) =>
        string.Equals(name, unit, StringComparison.Ordinal) ? unit : $"{name} ({unit})";
}
