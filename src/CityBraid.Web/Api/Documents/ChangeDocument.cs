using CityBraid.Facts;

namespace CityBraid.Web;

/// <summary>A change of facts as JSON.</summary>
public sealed record ChangeDocument(
    long Number,
    string Actor,
    DateTimeOffset At,
    [property: Choices(typeof(ChangeKind))] string Kind,
    string Subject,
    int Facts
)
{
    /// <summary>The change.</summary>
    public static ChangeDocument Of(ChangeSummary change) =>
        new(change.Number, change.Actor, change.At, JsonNames.Of(change.Kind), change.Subject, change.Facts);
}
