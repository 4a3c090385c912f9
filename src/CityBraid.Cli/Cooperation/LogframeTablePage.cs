using CityBraid.Cooperation;
using CityBraid.Kernel;
using CityBraid.Words;
using Spectre.Console.Rendering;

namespace CityBraid.Cli;

/// <summary>
/// Logframes as a person reads them: a line a period of each row, and what is to be mended.
/// </summary>
internal static class LogframeTablePage
{
    /// <summary>The page.</summary>
    public static IRenderable Of(IReadOnlyList<LogframeOverview> logframes, Reader reader)
    {
        var table = Pages.Table(
            reader,
            "column.logframe",
            "column.row",
            "column.told",
            "column.indicator",
            "column.period",
            "#column.target",
            "#column.value"
        );
        foreach (var logframe in logframes)
        {
            foreach (var row in logframe.Rows)
            {
                AddRow(table, logframe, row, reader);
            }
        }

        return logframes.All(logframe => logframe.Rows.Count == 0)
            ? Pages.Line(reader, "records.none")
            : Pages.Below(table, FindingTable.Of([.. logframes.SelectMany(one => one.AllFindings)], reader));
    }

    private static void AddRow(
        Spectre.Console.Table table,
        LogframeOverview logframe,
        LogframeRow row,
        Reader reader
    )
    {
        var (code, id) = (logframe.Logframe.Key.Code.Value, row.Row.Id);
        var text = row.Row.Fields.FindLocal("text")?.In(reader.Language.Tag) ?? string.Empty;
        var lines =
            from measure in row.Measures
            from period in measure.Periods
            select (
                measure.Indicator.Code,
                Numerals.Period(period.Period, reader),
                Shown(period.Target ?? period.Baseline),
                period.Actual?.Text ?? Shown(period.Actual?.Value)
            );
        foreach (
            var (indicator, period, target, actual) in lines.DefaultIfEmpty(
                (string.Join(", ", row.Measures.Select(one => one.Indicator.Code)), "–", "–", "–")
            )
        )
        {
            Pages.AddRow(table, code, id, text, indicator, period, target, actual);
        }
    }

    private static string Shown(decimal? amount) => amount is { } known ? Numerals.ShowExactly(known) : "–";
}
