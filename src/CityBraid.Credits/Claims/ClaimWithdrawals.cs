using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>The fewest claims without which nothing is counted twice.</summary>
/// <param name="Claims">Those to withdraw; of sets of equal number the one of fewest tonnes.</param>
/// <param name="IsSmallest">Whether no smaller set does; false when there were too many to try.</param>
/// <param name="Unsettled">What no withdrawal settles, because both claims are used up: it has to be
///   compensated.</param>
public sealed record ClaimWithdrawals(
    IReadOnlyList<ReductionClaim> Claims,
    bool IsSmallest,
    IReadOnlyList<ClaimOverlap> Unsettled
);
