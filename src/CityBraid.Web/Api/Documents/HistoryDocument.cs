using CityBraid.Facts;

namespace CityBraid.Web;

/// <summary>One entry of a fact's history as JSON; its fact is null from where it was withdrawn.</summary>
public sealed record HistoryDocument(int Revision, ChangeDocument Change, FactDocument? Fact)
{
    /// <summary>The entry.</summary>
    public static HistoryDocument Of(RecordedRevision entry) =>
        new(
            entry.Revision,
            ChangeDocument.Of(entry.Change),
            entry.Fact is { } fact ? FactDocument.Of(fact) : null
        );
}
