using CityBraid.Inventory;
using CityBraid.Words;
using Spectre.Console.Rendering;

namespace CityBraid.Cli;

/// <summary>One inventory on two bases, as a person reads it.</summary>
internal static class ReconciliationPage
{
    private const int Decimals = 2;
    private const string None = "–";

    /// <summary>The page.</summary>
    public static IRenderable Of(BasisDifference found, Reader reader)
    {
        var table = Pages.Table(
            reader,
            "column.gpc",
            "#column.first-basis",
            "#column.other-basis",
            "#column.difference"
        );
        foreach (var one in found.ByReference)
        {
            var difference = (one.Right ?? 0m) - (one.Left ?? 0m);
            Pages.AddRow(table, one.Reference, Tonnes(one.Left), Tonnes(one.Right), Tonnes(difference));
        }

        Add("reconciliation.total", found.Left.Total?.Tonnes, found.Right.Total?.Tonnes, found.Difference);
        Add("reconciliation.references", null, null, found.References);
        Add("reconciliation.potentials", null, null, found.Potentials);
        Add("reconciliation.rest", null, null, found.Rest);
        return Pages.Below(
            Pages.Line(
                reader,
                "reconciliation.heading",
                ("left", NameOf(found.Left)),
                ("right", NameOf(found.Right))
            ),
            table
        );

        void Add(string name, decimal? left, decimal? right, decimal? difference) =>
            Pages.AddRow(
                table,
                Phrases.Say(name, reader.Language),
                Tonnes(left),
                Tonnes(right),
                Tonnes(difference)
            );
    }

    private static string NameOf(Compilation inventory) => $"{inventory.Level.Code} {inventory.GwpSet.Name}";

    private static string Tonnes(decimal? tonnes) =>
        tonnes is { } known ? Numerals.Show(known, Decimals) : None;
}
