using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>One of the tables: what is reported, and what is not and why.</summary>
public sealed partial class NdcTableView
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationView View { get; set; }

    /// <summary>The table.</summary>
    [Parameter]
    [EditorRequired]
    public required NdcTable Table { get; set; }

    /// <summary>What narrows it, as the address says it.</summary>
    [Parameter]
    [EditorRequired]
    public required string Query { get; set; }

    private string Anchor => $"ndc-{Table.Number}";

    private string Root => $"/{View.Code}/ndc/{Table.Number}";

    private IReadOnlyList<NdcRow> Reported => [.. Table.Reported];

    private IReadOnlyList<NdcRow> Held => [.. Table.Held];

    private IReadOnlyList<NdcRow> Noted => [.. Table.Noted];

    private IEnumerable<CooperationRecord> RecordsOf(NdcRow row) =>
        row
            .Cells.OfType<NdcCell>()
            .SelectMany(cell => cell.Records)
            .Where(key => key.Kind != RecordKind.Country)
            .Distinct()
            .Select(key => View.Book.Find(key.Kind, key.Code.Value))
            .OfType<CooperationRecord>();

    private static string? SourcesOf(NdcCell? cell) =>
        cell is null ? null : string.Join(", ", cell.Records.Select(key => key.Code.Value));

    /// <summary>Which indicator, year or sector of the record it is.</summary>
    private string DetailOf(NdcRow row) =>
        string.Join(
            ", ",
            Table
                .Columns.Zip(row.Cells)
                .Where(one => one.First.Name is "indicator" or "term" or "year" or "line" or "scenario")
                .Where(one => one.Second is not null)
                .Select(one => NdcLabels.Say(Visit, one.Second))
        );
}
