using System.Globalization;
using CityBraid.Inventory;
using CityBraid.Words;
using Spectre.Console.Rendering;

namespace CityBraid.Cli;

/// <summary>Methods in print, as a person reads them.</summary>
internal static class MethodTable
{
    /// <summary>One row a method.</summary>
    public static IRenderable Of(IReadOnlyList<MethodDescription> methods, Reader reader)
    {
        var table = Pages.Table(reader, "column.name", "column.gpc", "column.tier", "column.equation");
        foreach (var method in methods)
        {
            Pages.AddRow(
                table,
                method.Name,
                string.Join(", ", method.References),
                method.Tier.ToString(CultureInfo.InvariantCulture),
                method.Equation
            );
        }

        return table;
    }
}
