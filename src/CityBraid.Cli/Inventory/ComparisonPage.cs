using CityBraid.Inventory;
using CityBraid.Kernel;
using CityBraid.Words;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CityBraid.Cli;

/// <summary>Two inventories reconciled, as a person reads it.</summary>
internal static class ComparisonPage
{
    private const int Decimals = 2;
    private const string None = "–";

    /// <summary>The page.</summary>
    public static IRenderable Of(InventoryComparison found, Reader reader)
    {
        var table = Pages.Table(
            reader,
            "column.gpc",
            "#column.before",
            "#column.after",
            "#column.by-activity",
            "#column.by-factor",
            "#column.by-boundary"
        );
        foreach (var one in found.References)
        {
            Add(table, $"{one.Place} {one.Reference.Code}".Trim(), (one.Left, one.Right), one.Parts);
        }

        Add(table, Phrases.Say("comparison.net", reader.Language), (found.Left, found.Right), found.Net);
        Add(table, Phrases.Say("comparison.gross", reader.Language), (null, null), found.Gross);
        return Pages.Below(
            Pages.Line(
                reader,
                "comparison.heading",
                ("left", $"{found.Request.Left}"),
                ("right", $"{found.Request.Right}"),
                ("gwp", found.Request.GwpSet),
                ("level", found.Request.Level)
            ),
            table,
            FindingTable.Of(found.Findings, reader)
        );
    }

    private static void Add(
        Table table,
        string name,
        (decimal? Left, decimal? Right) sides,
        DifferenceParts parts
    ) =>
        Pages.AddRow(
            table,
            name,
            Tonnes(sides.Left),
            Tonnes(sides.Right),
            Tonnes(parts.Activity),
            Tonnes(parts.Factor),
            Tonnes(parts.Boundary)
        );

    private static string Tonnes(decimal? tonnes) =>
        tonnes is { } known ? Numerals.Show(known, Decimals) : None;
}
