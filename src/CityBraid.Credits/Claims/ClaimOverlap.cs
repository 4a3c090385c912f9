using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Two claims that are about the same reduction.</summary>
/// <param name="One">The claim whose name comes first.</param>
/// <param name="Other">The other one.</param>
/// <param name="Relation">What that means.</param>
/// <param name="Days">The days that both cover.</param>
/// <param name="TonnesMax">At most so much is in both, in tCO2e; null when one of them does not state
///   any.</param>
public sealed record ClaimOverlap(
    ReductionClaim One,
    ReductionClaim Other,
    ClaimRelation Relation,
    Period Days,
    decimal? TonnesMax
);
