using CityBraid.Cooperation;
using CityBraid.Words;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CityBraid.Cli;

/// <summary>
/// What a formula gave, as a person reads it: the value or the reason, and the calculation.
/// </summary>
internal static class EvaluationPage
{
    /// <summary>The page.</summary>
    public static IRenderable Of(FormulaAnswer answer, Reader reader) =>
        Pages.Below(
            answer.Value is { } value
                ? Pages.Plain(
                    value.Unit.Symbol == "1" ? Numerals.ShowExactly(value.Amount) : Pages.Amount(value)
                )
                : Pages.Plain(Reason(answer.Reason!.Value, answer.Cause, reader.Language)),
            Trace(answer.Trace, reader)
        );

    /// <summary>Why there is no value.</summary>
    public static string Reason(NoValue reason, string? cause, Language language) =>
        Phrases.Say($"no-value.{JsonNames.Of(reason)}", language, ("cause", cause ?? "–"));

    private static Table Trace(IReadOnlyList<FormulaStep> steps, Reader reader)
    {
        var table = Pages.Table(
            reader,
            "column.symbol",
            "#column.value",
            "column.unit",
            "column.equation",
            "column.source"
        );
        foreach (var step in steps)
        {
            Pages.AddRow(
                table,
                step.Symbol,
                step.Value is { } value ? Numerals.ShowExactly(value.Amount) : "–",
                step.Value?.Unit.Symbol ?? string.Empty,
                step.Equation ?? string.Empty,
                step.Source ?? string.Empty
            );
        }

        return table;
    }
}
