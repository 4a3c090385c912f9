namespace CityBraid.Web;

/// <summary>What happened to a version, as JSON.</summary>
/// <param name="Kind">What.</param>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
/// <param name="Note">What they say to it; empty when nothing.</param>
public sealed record ReviewDeedDocument(
    [property: Choices(typeof(ReviewDeedKind))] string Kind,
    string By,
    DateTimeOffset At,
    string Note
)
{
    /// <summary>The deed.</summary>
    internal static ReviewDeedDocument Of(ReviewDeed deed) =>
        new(JsonNames.Of(deed.Kind), deed.By, deed.At, deed.Note);
}
