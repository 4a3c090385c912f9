namespace CityBraid.Web;

/// <summary>A figure of a file that is not what its proof gives, as JSON.</summary>
/// <param name="Figure">What it is, with what it is of.</param>
/// <param name="Name">What it is in words, as the file says; empty when the lists themselves are
///   meant.</param>
/// <param name="Where">Where it stands.</param>
/// <param name="Stated">What is shown there; null for nothing.</param>
/// <param name="Recomputed">What its proof gives; null when that cannot be worked out.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Fault">The step or row that was changed; null when only what is shown was.</param>
public sealed record FileDifferenceDocument(
    string Figure,
    string Name,
    string Where,
    string? Stated,
    string? Recomputed,
    [property: Choices(typeof(DifferenceKind))] string Kind,
    string? Fault
)
{
    /// <summary>The difference.</summary>
    public static FileDifferenceDocument Of(ProvenDifference one)
    {
        ArgumentNullException.ThrowIfNull(one);
        return new(
            one.Figure,
            one.Name,
            one.Where,
            one.Stated,
            one.Recomputed,
            JsonNames.Of(one.Kind),
            one.Fault
        );
    }
}
