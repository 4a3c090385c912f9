using CityBraid.Facts;

namespace CityBraid.Web;

/// <summary>A draft with what its file says now, as JSON.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Import">What an import would do, or did; null for a draft that was imported before.</param>
/// <param name="Items">The items of the file and what they are taken for.</param>
/// <param name="Rows">The rows with errors or corrections.</param>
public sealed record DraftReadingDocument(
    DraftDocument Draft,
    ImportDocument? Import,
    IReadOnlyList<ItemDocument> Items,
    IReadOnlyList<SheetRowDocument> Rows
)
{
    /// <summary>The reading, its sentences in a language.</summary>
    public static DraftReadingDocument Of(DraftReading reading, Language language) =>
        new(
            DraftDocument.Of(reading.Draft),
            reading.Report is { } report
                ? ImportDocument.Of(report, reading.Draft.State == DraftState.Open, language)
                : null,
            [.. (reading.Report?.ReadItems ?? []).Select(ItemDocument.Of)],
            [.. (reading.Report?.Rows ?? []).Select(SheetRowDocument.Of)]
        );
}
