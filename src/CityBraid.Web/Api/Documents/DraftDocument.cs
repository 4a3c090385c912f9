using CityBraid.Facts;

namespace CityBraid.Web;

/// <summary>An import in the making, as JSON.</summary>
public sealed record DraftDocument(
    long Number,
    string Place,
    string Owner,
    string FileName,
    int? Year,
    string? Mapping,
    [property: Choices(typeof(DraftState))] string State
)
{
    /// <summary>How often it was changed.</summary>
    public required int Revision { get; init; }

    /// <summary>The variable chosen for an item; empty to leave it out.</summary>
    public required IReadOnlyDictionary<string, string> Choices { get; init; }

    /// <summary>The cells to read otherwise than the file says.</summary>
    public required IReadOnlyList<CellDocument> Corrections { get; init; }

    /// <summary>What the import did; null until then.</summary>
    public DraftOutcome? Outcome { get; init; }

    /// <summary>When the file was brought.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it was last changed.</summary>
    public required DateTimeOffset SavedAt { get; init; }

    /// <summary>The draft.</summary>
    public static DraftDocument Of(ImportDraft draft) =>
        new(
            draft.Number,
            draft.Place.Value,
            draft.Owner,
            draft.FileName,
            draft.Year,
            draft.Mapping,
            JsonNames.Of(draft.State)
        )
        {
            Revision = draft.Revision,
            Choices = JsonNames.Ordered(draft.Choices),
            Corrections = [.. draft.Corrections.Select(CellDocument.Of)],
            Outcome = draft.Outcome,
            StartedAt = draft.StartedAt,
            SavedAt = draft.SavedAt,
        };
}
