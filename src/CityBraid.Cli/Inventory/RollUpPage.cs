using CityBraid.Inventory;
using CityBraid.Kernel;
using CityBraid.Words;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CityBraid.Cli;

/// <summary>A roll-up as a person reads it.</summary>
internal static class RollUpPage
{
    private const int Decimals = 2;

    /// <summary>The page.</summary>
    public static IRenderable Of(RollUp found, Reader reader)
    {
        var table = Pages.Table(
            reader,
            "column.year",
            "column.group",
            "#column.cities",
            "#column.territorial",
            "#column.basic-sum",
            "#column.basic-plus-sum"
        );
        foreach (var group in found.Groups)
        {
            Pages.AddRow(
                table,
                Numerals.YearInBothEras(group.Year, reader),
                NameOf(group, reader),
                Numerals.Show(group.Cities),
                Tonnes(group.FindTotal(Level.Territorial), reader),
                Tonnes(group.FindTotal(Level.Basic), reader),
                Tonnes(group.FindTotal(Level.BasicPlus), reader)
            );
        }

        return Pages.Below(
            Pages.Line(
                reader,
                "rollup.heading",
                ("activities", Numerals.Show(found.Activities)),
                ("gwp", found.GwpSet.Name)
            ),
            table,
            Pages.Below([.. found.Coverage.Select(one => Coverage(one, reader))]),
            FindingTable.Of(found.Findings, reader)
        );
    }

    private static IRenderable Coverage(RollUpCoverage one, Reader reader) =>
        Pages.Line(
            reader,
            "rollup.coverage",
            ("year", Numerals.YearInBothEras(one.Year, reader)),
            ("have", Numerals.Show(one.Have)),
            ("of", Numerals.Show(one.Of))
        );

    private static string NameOf(RollUpGroup group, Reader reader) =>
        group.By switch
        {
            RollUpBy.Place => group.Place!,
            RollUpBy.Province =>
                $"{group.Province ?? Phrases.Say("unknown", reader.Language)} ({group.Country})",
            RollUpBy.Country => group.Country!,
            RollUpBy.Reference => group.Reference!.Code,
            RollUpBy.Scope => Phrases.Say(
                "rollup.scope",
                reader.Language,
                ("scope", Numerals.Show(group.Scope ?? 0)),
                ("tonnes", Tonnes(group.Scopes[0].Co2e, reader))
            ),
            _ => Phrases.Say("rollup.all", reader.Language),
        };

    private static string Tonnes(Co2e? co2e, Reader reader) =>
        co2e is { } known ? Numerals.Show(known.Tonnes, Decimals) : Phrases.Say("unknown", reader.Language);
}
