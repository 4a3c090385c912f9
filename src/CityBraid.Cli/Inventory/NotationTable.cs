using CityBraid.Inventory;
using CityBraid.Words;
using Spectre.Console.Rendering;

namespace CityBraid.Cli;

/// <summary>Notation keys as a person reads them.</summary>
internal static class NotationTable
{
    /// <summary>One row a key.</summary>
    public static IRenderable Of(IReadOnlyList<StatedNotation> notations, Reader reader)
    {
        if (notations.Count == 0)
        {
            return Pages.Line(reader, "notations.none");
        }

        var table = Pages.Table(reader, "column.gpc", "column.key", "column.reason");
        foreach (var notation in notations)
        {
            Pages.AddRow(table, notation.Reference, notation.Key.ToCode(), notation.Reason);
        }

        return table;
    }
}
