using CityBraid.Cooperation;
using CityBraid.Words;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CityBraid.Cli;

/// <summary>The values of projects put together, as a person reads them.</summary>
internal static class RollupPage
{
    /// <summary>The page.</summary>
    public static IRenderable Of(LogframeRollup rollup, Reader reader)
    {
        var table = Pages.Table(
            reader,
            "column.project",
            "column.indicator",
            "column.period",
            "#column.value",
            "column.unit",
            "column.reason"
        );
        foreach (var value in rollup.Values)
        {
            Pages.AddRow(
                table,
                value.Project,
                value.Indicator,
                $"{value.Period}",
                Shown(value),
                value.Unit.Symbol == "1" ? string.Empty : value.Unit.Symbol,
                Remark(value, reader.Language)
            );
        }

        return Pages.Below(table, FindingTable.Of(rollup.Findings, reader));
    }

    private static string Shown(RollupValue value)
    {
        var amount = value.Value is { } number ? Numerals.ShowExactly(number) : value.Text ?? "–";
        return (value.Numerator, value.Denominator) is ({ } above, { } below)
            ? $"{amount} ({Numerals.ShowExactly(above)}/{Numerals.ShowExactly(below)})"
            : amount;
    }

    private static string Remark(RollupValue value, Language language) =>
        value.Reason is { } reason && value.Text is null
            ? EvaluationPage.Reason(reason, cause: null, language)
        : value.IsComplete ? string.Empty
        : Phrases.Say("rollup.incomplete", language);
}
