using CityBraid.Inventory;
using CityBraid.Kernel;
using CityBraid.Words;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CityBraid.Cli;

/// <summary>What a method gave, as a person reads it: the tonnes, the gases, the calculation.</summary>
internal static class MethodAnswerPage
{
    /// <summary>The page.</summary>
    public static IRenderable Of(MethodAnswer answer, Reader reader) =>
        Pages.Below(
            Pages.Line(
                reader,
                "method.total",
                ("total", Numerals.ShowExactly(answer.Co2e.Tonnes)),
                ("gwp", answer.Co2e.GwpSet.Name)
            ),
            Gases(answer.Result.Gases, reader),
            Trace(answer.Result.Trace, reader),
            FindingTable.Of(answer.Result.Findings, reader)
        );

    private static Table Gases(IReadOnlyList<GasMass> gases, Reader reader)
    {
        var table = Pages.Table(reader, "column.gas", "#column.kg");
        foreach (var mass in gases)
        {
            Pages.AddRow(table, mass.Gas.Code, Numerals.ShowExactly(mass.Kilograms));
        }

        return table;
    }

    private static Table Trace(IReadOnlyList<TraceStep> steps, Reader reader)
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
                Numerals.ShowExactly(step.Value.Amount),
                step.Value.Unit.Symbol,
                step.Equation ?? string.Empty,
                step.Source ?? string.Empty
            );
        }

        return table;
    }
}
