using CityBraid.Cooperation;
using CityBraid.Words;
using Spectre.Console.Rendering;

namespace CityBraid.Cli;

/// <summary>Records of cooperation as a person reads them.</summary>
internal static class RecordTable
{
    /// <summary>One row a record.</summary>
    public static IRenderable Of(IReadOnlyList<ListedRecord> found, DateOnly today, Reader reader)
    {
        if (found.Count == 0)
        {
            return Pages.Line(reader, "records.none");
        }

        var table = Pages.Table(
            reader,
            "column.workspace",
            "column.code",
            "column.name",
            "column.period",
            "column.standing"
        );
        foreach (var record in found.Select(one => one.Record))
        {
            var document = RecordDocument.Of(record, reader.Language.Tag, today);
            Pages.AddRow(
                table,
                document.Workspace ?? string.Empty,
                document.Code,
                document.Name,
                Span(record),
                document.Standing ?? record.Fields["status"] ?? string.Empty
            );
        }

        return table;
    }

    private static string Span(CooperationRecord record) =>
        string.Join(
            "/",
            new[] { record.Fields["valid_from"], record.Fields["valid_to"] }.OfType<string>().Distinct()
        );
}
