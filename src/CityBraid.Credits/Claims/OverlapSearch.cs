using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Finds the claims that are about the same reduction: where places, sources and days
///   meet.</summary>
internal sealed class OverlapSearch(PlaceTree places)
{
    /// <summary>The pairs, by the names of their claims.</summary>
    public IReadOnlyList<ClaimOverlap> Find(IEnumerable<ReductionClaim> claims)
    {
        var placed = claims.Where(ClaimMap.IsPlaced).OrderBy(claim => claim.Days.From).ToList();
        var found = new List<ClaimOverlap>();
        for (var i = 0; i < placed.Count; i++)
        {
            // Sorted by their first days: whatever begins after this one ends meets it no more.
            for (var j = i + 1; j < placed.Count && placed[j].Days.From <= placed[i].Days.To; j++)
            {
                if (IsSame(placed[i], placed[j]))
                {
                    found.Add(Pair(placed[i], placed[j]));
                }
            }
        }

        return
        [
            .. found
                .OrderBy(pair => pair.One.Id, StringComparer.Ordinal)
                .ThenBy(pair => pair.Other.Id, StringComparer.Ordinal),
        ];
    }

    private bool IsSame(ReductionClaim one, ReductionClaim other) =>
        (one.Source!.Contains(other.Source!) || other.Source!.Contains(one.Source))
        && (places.Contains(one.Place!, other.Place!) || places.Contains(other.Place!, one.Place!));

    private ClaimOverlap Pair(ReductionClaim left, ReductionClaim right)
    {
        var isInOrder = string.CompareOrdinal(left.Id, right.Id) <= 0;
        var (one, other) = isInOrder ? (left, right) : (right, left);
        var from = one.Days.From > other.Days.From ? one.Days.From : other.Days.From;
        var to = one.Days.To < other.Days.To ? one.Days.To : other.Days.To;
        decimal? most = one.Tonnes is { } some && other.Tonnes is { } others ? Math.Min(some, others) : null;
        return new ClaimOverlap(one, other, RelationOf(one, other), Period.Between(from, to), most);
    }

    private ClaimRelation RelationOf(ReductionClaim one, ReductionClaim other) =>
        IsNested(one, other) || IsNested(other, one) ? ClaimRelation.Nested : ClaimRelation.CountedTwice;

    /// <summary>Whether the first account holds the second one.</summary>
    private bool IsNested(ReductionClaim wide, ReductionClaim narrow) =>
        (wide.Basis, narrow.Basis) switch
        {
            // A nation's balance holds its cities' inventories and plans, and what its projects earned: a
            // unit that stays in the country adds nothing to it (a first transfer abroad asks for an
            // adjustment: decision 2/CMA.3, annex, chapter III).
            (ClaimBasis.Ndc, ClaimBasis.Inventory or ClaimBasis.Plan or ClaimBasis.Credit) => places.Contains(
                wide.Place!,
                narrow.Place!
            ),
            // The inventory finds what its own plan expected.
            (ClaimBasis.Inventory, ClaimBasis.Plan) => string.Equals(
                wide.Claimant,
                narrow.Claimant,
                StringComparison.Ordinal
            ),
            // A province's inventory holds its cities'; so do plans.
            (ClaimBasis.Inventory, ClaimBasis.Inventory) or (ClaimBasis.Plan, ClaimBasis.Plan) => wide.Place
                != narrow.Place
                && places.Contains(wide.Place!, narrow.Place!),
            _ => false,
        };
}
