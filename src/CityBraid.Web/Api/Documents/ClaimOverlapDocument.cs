namespace CityBraid.Web;

/// <summary>Two claims on one reduction as JSON.</summary>
/// <param name="Claims">The names of both.</param>
/// <param name="Relation">What that means.</param>
/// <param name="From">The first day that both cover.</param>
/// <param name="To">The last one.</param>
/// <param name="TonnesMax">At most so much is in both, in tCO2e; null when one does not state any.</param>
public sealed record ClaimOverlapDocument(
    string[] Claims,
    [property: Choices(typeof(ClaimRelation))] string Relation,
    DateOnly From,
    DateOnly To,
    decimal? TonnesMax
)
{
    /// <summary>The pair.</summary>
    public static ClaimOverlapDocument Of(ClaimOverlap overlap)
    {
        ArgumentNullException.ThrowIfNull(overlap);
        return new(
            [overlap.One.Id, overlap.Other.Id],
            JsonNames.Of(overlap.Relation),
            overlap.Days.From,
            overlap.Days.To,
            overlap.TonnesMax
        );
    }
}
