using CityBraid.Cooperation;
using CityBraid.Words;
using Spectre.Console.Rendering;

namespace CityBraid.Cli;

/// <summary>Tables of contributions as a person reads them: a line each, and what it lacks.</summary>
internal static class NdcTablePage
{
    /// <summary>The lines of the tables, those that are not reported too.</summary>
    public static IRenderable Of(IReadOnlyList<NdcTable> tables, Reader reader)
    {
        var lines = Pages.Table(reader, "column.table", "column.code", "column.told", "column.missing");
        foreach (var table in tables)
        {
            foreach (var row in table.Rows)
            {
                Pages.AddRow(
                    lines,
                    table.Number,
                    row.Record?.Key.Code.Value ?? string.Empty,
                    Told(table, row, reader.Language.Tag),
                    string.Join(
                        ", ",
                        row.Gaps.Concat(row.Notes).Select(gap => $"{gap.Field}: {JsonNames.Of(gap.Reason)}")
                    )
                );
            }
        }

        return tables.All(table => table.Rows.Count == 0) ? Pages.Line(reader, "records.none") : lines;
    }

    private static string Told(NdcTable table, NdcRow row, string language) =>
        string.Join(
            "; ",
            table
                .Columns.Zip(row.Cells)
                .Where(one => one.Second is not null)
                .Select(one =>
                    FormattableString.Invariant($"{one.First.Name} {NdcFile.Say(one.Second, language)}")
                )
        );
}
