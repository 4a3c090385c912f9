using CityBraid.Inventory;
using CityBraid.Kernel;
using CityBraid.Words;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CityBraid.Cli;

/// <summary>How well an inventory is known, as a person reads it.</summary>
internal static class UncertaintyPage
{
    private const int Decimals = 2;

    /// <summary>The page.</summary>
    public static IRenderable Of(UncertaintyEstimate estimate, Reader reader) =>
        Pages.Below(
            Heading(estimate, reader),
            Categories(estimate, reader),
            Next(estimate, reader),
            FindingTable.Of(estimate.Findings, reader)
        );

    private static IRenderable Heading(UncertaintyEstimate estimate, Reader reader) =>
        Pages.Below(
            Pages.Line(
                reader,
                "uncertainty.total",
                ("place", estimate.Inventory.Place.Value),
                ("year", Numerals.YearInBothEras(estimate.Inventory.Year, reader)),
                ("total", Tonnes(estimate.Inventory.Total?.Tonnes, reader)),
                ("gwp", estimate.Inventory.GwpSet.Name),
                ("level", estimate.Inventory.Level.Code)
            ),
            Interval(reader, "uncertainty.approach1", estimate.Approach1),
            Interval(
                reader,
                "uncertainty.approach2",
                estimate.Approach2,
                ("draws", Numerals.Show(estimate.Request.Draws)),
                ("seed", Numerals.ShowExactly(estimate.Request.Seed)),
                ("mean", Tonnes(estimate.Mean, reader))
            ),
            Pages.Line(reader, estimate.IsWhole ? "uncertainty.whole" : "uncertainty.least")
        );

    private static IRenderable Interval(
        Reader reader,
        string key,
        Interval? interval,
        params (string Name, string Value)[] more
    ) =>
        Pages.Line(
            reader,
            key,
            [
                ("lower", Tonnes(interval?.Lower, reader)),
                ("upper", Tonnes(interval?.Upper, reader)),
                ("percent", Tonnes(interval?.Percent, reader)),
                .. more,
            ]
        );

    private static Table Categories(UncertaintyEstimate estimate, Reader reader)
    {
        var table = Pages.Table(
            reader,
            "column.gpc",
            "column.gas",
            "#column.tco2e",
            "#column.cumulated",
            "column.key"
        );
        foreach (var one in estimate.Categories)
        {
            Pages.AddRow(
                table,
                one.Reference.Code,
                one.Gas?.Code ?? "CO2e",
                Tonnes(one.Tonnes, reader),
                Numerals.ShowFixed(one.Cumulated * 100m, 1),
                Phrases.Say(one.IsKey ? "key.yes" : "key.no", reader.Language)
            );
        }

        return table;
    }

    private static Table Next(UncertaintyEstimate estimate, Reader reader)
    {
        var table = Pages.Table(
            reader,
            "column.variable",
            "column.period",
            "column.quality",
            "#column.half-width",
            "#column.removed",
            "#column.per-unit"
        );
        foreach (var one in estimate.Next)
        {
            Pages.AddRow(
                table,
                one.Fact.Key.Variable,
                Numerals.Period(one.Fact.Key.Period, reader),
                Phrases.Say($"quality.{JsonNames.Of(one.Fact.Quality)}", reader.Language),
                Tonnes(one.HalfWidth, reader),
                Tonnes(one.Removed, reader),
                one.TonnesPerUnit is { } perUnit
                    ? $"{Numerals.Show(perUnit, 6)} tCO2e/{one.Fact.Quantity.Unit.Symbol}"
                    : Phrases.Say("unknown", reader.Language)
            );
        }

        return table;
    }

    private static string Tonnes(decimal? number, Reader reader) =>
        number is { } known ? Numerals.Show(known, Decimals) : Phrases.Say("unknown", reader.Language);
}
