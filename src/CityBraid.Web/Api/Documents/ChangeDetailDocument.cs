using CityBraid.Facts;

namespace CityBraid.Web;

/// <summary>A change with every fact of a place that it touched, as JSON.</summary>
public sealed record ChangeDetailDocument(
    long Number,
    string Actor,
    DateTimeOffset At,
    [property: Choices(typeof(ChangeKind))] string Kind,
    string Subject,
    IReadOnlyList<RevisionDocument> Facts
)
{
    /// <summary>The change of a number.</summary>
    public static ChangeDetailDocument Of(long number, FactChange change) =>
        new(
            number,
            change.Actor,
            change.At,
            JsonNames.Of(change.Kind),
            change.Subject,
            [.. change.Revisions.Select(RevisionDocument.Of)]
        );
}
