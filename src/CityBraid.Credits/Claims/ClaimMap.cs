using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Every claim that stands, and which of them are about the same reduction.</summary>
/// <param name="Claims">The claims, by place, source, first day and name.</param>
/// <param name="Overlaps">The pairs that are about the same reduction.</param>
/// <param name="Withdrawals">What to withdraw so that nothing is counted twice.</param>
/// <param name="Places">The places that the claims name.</param>
public sealed record ClaimMap(
    IReadOnlyList<ReductionClaim> Claims,
    IReadOnlyList<ClaimOverlap> Overlaps,
    ClaimWithdrawals Withdrawals,
    IReadOnlyDictionary<PlaceCode, Place> Places
)
{
    /// <summary>Those that cannot be held against others, since they do not say where or of what.</summary>
    public IEnumerable<ReductionClaim> Unplaced => Claims.Where(claim => !IsPlaced(claim));

    /// <summary>The pairs of a relation.</summary>
    public IEnumerable<ClaimOverlap> Of(ClaimRelation relation) =>
        Overlaps.Where(overlap => overlap.Relation == relation);

    /// <summary>Whether a claim says where and of what.</summary>
    public static bool IsPlaced(ReductionClaim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Place is not null && claim.Source is not null;
    }
}
