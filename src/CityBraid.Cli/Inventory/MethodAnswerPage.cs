using System.Globalization;
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
            answer.Result.Amounts.Count > 0 ? Amounts(answer.Result, reader) : Masses(answer, reader),
            Trace(answer.Result.Trace, reader),
            FindingTable.Of(answer.Result.Findings, reader)
        );

    private static IRenderable Masses(MethodAnswer answer, Reader reader) =>
        Pages.Below(
            Pages.Line(
                reader,
                "method.total",
                ("total", Numerals.ShowExactly(answer.Co2e.Tonnes)),
                ("gwp", answer.Co2e.GwpSet.Name)
            ),
            Gases(answer.Result, reader)
        );

    /// <summary>Quantities that are no gases, and the money beside them.</summary>
    private static Table Amounts(MethodResult result, Reader reader)
    {
        var table = Pages.Table(reader, "column.name", "#column.value", "column.unit", "column.quality");
        foreach (var amount in result.Amounts)
        {
            var (value, unit) = (Numerals.ShowExactly(amount.Quantity.Amount), amount.Quantity.Unit.Symbol);
            Pages.AddRow(table, amount.Name, value, unit, Quality(amount));
        }

        if (result.AvoidedCost is { } cost)
        {
            var year = cost.PriceYear.ToString(CultureInfo.InvariantCulture);
            Pages.AddRow(
                table,
                "avoided_cost",
                Numerals.ShowExactly(cost.Amount),
                $"{cost.Currency} {year}",
                string.Empty
            );
        }

        return table;
    }

    private static string Quality(MethodAmount amount) =>
        amount.Quality is { } quality ? JsonNames.Of(quality) : string.Empty;

    private static Table Gases(MethodResult result, Reader reader)
    {
        var table = Pages.Table(reader, "column.gas", "column.gpc", "#column.kg");
        foreach (var (code, reference, kilograms) in Masses(result))
        {
            Pages.AddRow(table, code, reference, Numerals.ShowExactly(kilograms));
        }

        return table;
    }

    /// <summary>The masses: of gases by reference where there are several, and of pollutants.</summary>
    private static IEnumerable<(string Code, string Reference, decimal Kilograms)> Masses(MethodResult result)
    {
        var references = result.References ?? [new ReferenceGases(string.Empty, result.Gases)];
        return
        [
            .. from reference in references
            from mass in reference.Gases
            select (mass.Gas.Code, reference.Reference, mass.Kilograms),
            .. result.Pollutants.Select(mass => (mass.Pollutant, string.Empty, mass.Kilograms)),
        ];
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
