using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>
/// Finds the fewest claims to withdraw so that no pair is left of which both stand: a smallest vertex cover
/// of the graph whose edges are the pairs, in which claims that cannot be withdrawn are never chosen.
/// </summary>
internal static class WithdrawalSearch
{
    /// <summary>Finds them; of sets of equal number the one of fewest tonnes.</summary>
    public static ClaimWithdrawals Find(IEnumerable<ClaimOverlap> doubles)
    {
        var all = doubles.ToList();
        var unsettled = all.Where(pair => pair.One.IsFinal && pair.Other.IsFinal).ToList();
        var forced = all.Except(unsettled)
            .Where(pair => pair.One.IsFinal || pair.Other.IsFinal)
            .Select(pair => pair.One.IsFinal ? pair.Other : pair.One)
            .ToHashSet();
        var free = all.Where(pair => !pair.One.IsFinal && !pair.Other.IsFinal)
            .Where(pair => !forced.Contains(pair.One) && !forced.Contains(pair.Other));
        var (found, isSmallest) = (forced.ToList(), true);
        foreach (var cluster in Clusters([.. free]))
        {
            var cover = new CoverSearch(cluster);
            found.AddRange(cover.Run());
            isSmallest &= cover.IsSmallest;
        }

        return new ClaimWithdrawals(
            [.. found.OrderBy(claim => claim.Id, StringComparer.Ordinal)],
            isSmallest,
            unsettled
        );
    }

    /// <summary>The pairs that hang together, through whatever other pairs: each is searched alone.</summary>
    private static IEnumerable<IReadOnlyList<ClaimOverlap>> Clusters(IReadOnlyList<ClaimOverlap> pairs)
    {
        var heads = new Dictionary<ReductionClaim, ReductionClaim>();
        foreach (var pair in pairs)
        {
            var (one, other) = (Head(heads, pair.One), Head(heads, pair.Other));
            if (one != other)
            {
                heads[one] = other;
            }
        }

        return pairs.GroupBy(pair => Head(heads, pair.One)).Select(Enumerable.ToList);
    }

    private static ReductionClaim Head(
        Dictionary<ReductionClaim, ReductionClaim> heads,
        ReductionClaim claim
    ) => heads.TryGetValue(claim, out var next) ? Head(heads, next) : claim;
}
