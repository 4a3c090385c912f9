using CityBraid.Inventory;
using CityBraid.Kernel;
using CityBraid.Words;
using Spectre.Console.Rendering;

namespace CityBraid.Cli;

/// <summary>The factor library of an inventory as a person reads it.</summary>
internal static class FactorTable
{
    /// <summary>The version in use, and the total with it and with the library now.</summary>
    public static IRenderable Of(FactorComparison comparison, Reader reader)
    {
        var totals = Pages.Line(
            reader,
            "factors.totals",
            ("kept", Known(comparison.Kept, reader)),
            ("current", Known(comparison.Current, reader))
        );
        if (comparison.Changes.Count == 0)
        {
            return Pages.Below(Of(comparison.Use, reader), totals);
        }

        var table = Pages.Table(reader, "column.table", "#column.removed", "#column.added");
        foreach (var change in comparison.Changes)
        {
            Pages.AddRow(table, change.Table, Numerals.Show(change.Removed), Numerals.Show(change.Added));
        }

        return Pages.Below(Of(comparison.Use, reader), totals, table);
    }

    /// <summary>The version in use.</summary>
    public static IRenderable Of(FactorUse use, Reader reader) =>
        Pages.Line(
            reader,
            use.Lock is null ? "factors.unlocked"
                : use.IsBehind ? "factors.behind"
                : "factors.locked",
            ("version", FactorVersion.Shorten(use.Version)),
            ("current", FactorVersion.Shorten(use.Current)),
            ("who", use.Lock?.LockedBy ?? string.Empty)
        );

    private static string Known(Co2e? mass, Reader reader) =>
        mass is null ? Phrases.Say("unknown", reader.Language) : Numerals.ShowExactly(mass.Tonnes);
}
