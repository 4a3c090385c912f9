using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Cooperation;

/// <summary>
/// What logframes are measured by, as a second sheet behind the records: a line for each indicator and
/// period.
/// </summary>
/// <remarks>It is there to be read: what comes back is read from the first sheet alone.</remarks>
internal static class LogframeSheet
{
    private const string Name = "targets";

    public static void Write(WorkbookWriter workbook, IReadOnlyList<LogframeOverview> logframes)
    {
        workbook.BeginSheet(Name);
        string[] heads =
        [
            "logframe",
            "row",
            "follows",
            "level",
            .. RecordShape.Languages.Select(language => $"text/{language}"),
            "indicator",
            "unit",
            "period",
            "baseline",
            "target",
            "path",
            "actual",
            "numerator",
            "denominator",
            "status",
            "complete",
            "part of period",
        ];
        workbook.WriteRow(heads);
        foreach (var logframe in logframes)
        {
            foreach (var row in logframe.Rows)
            {
                WriteRow(workbook, logframe, row);
            }
        }
    }

    private static void WriteRow(WorkbookWriter workbook, LogframeOverview logframe, LogframeRow row)
    {
        var fields = row.Row.Fields;
        object?[] start =
        [
            logframe.Logframe.Key.Code.Value,
            row.Row.Id,
            row.Row.Parent is { } parent ? $"{parent.Key.Code}/{row.Row.From}" : null,
            fields["level"],
            .. RecordShape.Languages.Select(language => fields[$"text/{language}"]),
        ];
        var lines =
            from measure in row.Measures
            from period in measure.Periods
            select Cells(measure.Indicator, period);
        foreach (var line in lines.DefaultIfEmpty([]))
        {
            workbook.WriteRow([.. start, .. line]);
        }
    }

    private static object?[] Cells(IndicatorDefinition indicator, LogframePeriod period) =>
        [
            indicator.Code,
            indicator.Record.Fields["unit"],
            $"{period.Period}",
            period.Baseline,
            period.Target,
            period.Path,
            period.Actual?.Value ?? (object?)period.Actual?.Text,
            period.Actual?.Numerator,
            period.Actual?.Denominator,
            period.Status?.ToString(),
            period.Actual is { } actual ? YesOrNo(actual.IsComplete) : null,
            period.Actual is null ? null : YesOrNo(period.IsPart),
        ];

    private static string YesOrNo(bool claim) => claim ? "yes" : "no";
}
