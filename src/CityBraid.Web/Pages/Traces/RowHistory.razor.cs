namespace CityBraid.Web;

/// <summary>
/// The history of a number: who stated and changed the facts behind it, when, from what to what.
/// </summary>
public sealed partial class RowHistory
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The place.</summary>
    [Parameter]
    [EditorRequired]
    public required Place Place { get; set; }

    /// <summary>The changes, the newest first.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<HistoryStep> Steps { get; set; }

    private static string? CellOf(RecordedRevision revision) => revision.Fact?.Source.Location.Cells;
}
