using CityBraid.Inventory;
using CityBraid.Kernel;
using CityBraid.Words;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CityBraid.Cli;

/// <summary>An inventory as a person reads it: totals, rows with their cells, findings.</summary>
internal static class InventoryPage
{
    private const int Decimals = 2;

    /// <summary>The page.</summary>
    public static IRenderable Of(Compilation compilation, Reader reader) =>
        Pages.Below(
            Heading(compilation, reader),
            Sectors(compilation, reader),
            Scopes(compilation, reader),
            Rows(compilation, reader),
            FindingTable.Of(compilation.Findings, reader)
        );

    private static IRenderable Heading(Compilation compilation, Reader reader) =>
        Pages.Below(
            Pages.Line(
                reader,
                "inventory.heading",
                ("place", compilation.Place.Value),
                ("year", Numerals.YearInBothEras(compilation.Year, reader)),
                ("gwp", compilation.GwpSet.Name),
                ("level", compilation.Level.Code)
            ),
            Pages.Line(
                reader,
                "inventory.total",
                ("total", Tonnes(compilation.Total, reader)),
                ("head", Known(compilation.PerCapita, reader)),
                ("biogenic", Numerals.Show(compilation.BiogenicCo2, Decimals))
            ),
            Pages.Line(
                reader,
                "inventory.completeness",
                ("accounted", Numerals.Show(compilation.Completeness.Accounted)),
                ("estimated", Numerals.Show(compilation.Completeness.Estimated)),
                ("required", Numerals.Show(compilation.Completeness.Required))
            )
        );

    private static Table Sectors(Compilation compilation, Reader reader)
    {
        var table = Pages.Table(reader, "column.sector", "#column.tco2e");
        foreach (var sum in compilation.BySector)
        {
            Pages.AddRow(table, sum.Sector, Tonnes(sum.Co2e, reader));
        }

        return table;
    }

    private static Table Scopes(Compilation compilation, Reader reader)
    {
        var table = Pages.Table(reader, "column.scope", "#column.tco2e");
        foreach (var sum in compilation.ByScope)
        {
            Pages.AddRow(table, Numerals.Show(sum.Scope), Tonnes(sum.Co2e, reader));
        }

        return table;
    }

    private static Table Rows(Compilation compilation, Reader reader)
    {
        var table = Pages.Table(
            reader,
            "column.gpc",
            "column.variable",
            "#column.tco2e",
            "column.method",
            "column.factor",
            "column.where",
            "column.status"
        );
        foreach (var row in compilation.Rows)
        {
            Pages.AddRow(
                table,
                row.Reference.Code,
                row.Variable,
                Tonnes(row.Co2e, reader),
                row.Method ?? "–",
                string.Join("; ", row.FactorSources),
                row.Where,
                Phrases.Say($"status.{JsonNames.Of(row.Status)}", reader.Language)
            );
        }

        return table;
    }

    private static string Tonnes(Co2e? mass, Reader reader) => Known(mass?.Tonnes, reader);

    private static string Known(decimal? number, Reader reader) =>
        number is { } known ? Numerals.Show(known, Decimals) : Phrases.Say("unknown", reader.Language);
}
