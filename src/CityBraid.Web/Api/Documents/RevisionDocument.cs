using CityBraid.Facts;

namespace CityBraid.Web;

/// <summary>A fact before and after a change, as JSON; null where it does not exist.</summary>
public sealed record RevisionDocument(FactDocument? Before, FactDocument? After)
{
    /// <summary>The revision.</summary>
    public static RevisionDocument Of(FactRevision revision) =>
        new(
            revision.Before is { } before ? FactDocument.Of(before) : null,
            revision.After is { } after ? FactDocument.Of(after) : null
        );
}
