using System.Globalization;
using CityBraid.Facts;
using CityBraid.Words;
using Spectre.Console.Rendering;

namespace CityBraid.Cli;

/// <summary>Mappings as a person reads them.</summary>
internal static class MappingTable
{
    /// <summary>One row a mapping.</summary>
    public static IRenderable Of(IReadOnlyList<TableMapping> mappings, Reader reader)
    {
        if (mappings.Count == 0)
        {
            return Pages.Line(reader, "mappings.none");
        }

        var table = Pages.Table(reader, "column.name", "column.header", "column.columns");
        foreach (var mapping in mappings)
        {
            var columns = mapping.Columns.OrderBy(column => column.Key);
            Pages.AddRow(
                table,
                mapping.Name,
                mapping.HeaderRow.ToString(CultureInfo.InvariantCulture),
                string.Join(", ", columns.Select(column => $"{JsonNames.Of(column.Key)} = {column.Value}"))
            );
        }

        return table;
    }
}
