using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Searches a smallest vertex cover of one cluster of pairs, by branching with a bound.</summary>
/// <remarks>
/// Either the claim with most pairs goes, or all those go that it makes a pair with. Pairs that share no
/// claim each need one of their own, which bounds what is still to come. The problem is hard in general, and
/// small here; a cluster that takes too many steps keeps the best set found, and says so.
/// </remarks>
internal sealed class CoverSearch
{
    private const int StepsMax = 100_000;

    /// <summary>What nobody states may be any amount: it weighs more than all that is stated.</summary>
    private const decimal Unstated = 1_000_000_000_000_000m;

    private readonly ReductionClaim[] claims;
    private readonly int[][] others;
    private readonly bool[] isGone;
    private readonly List<int> chosen = [];
    private int[] best;
    private int steps;

    /// <summary>Takes pairs that hang together.</summary>
    public CoverSearch(IReadOnlyList<ClaimOverlap> pairs)
    {
        claims = [.. pairs.SelectMany(pair => new[] { pair.One, pair.Other }).Distinct()];
        var places = claims.Index().ToDictionary(one => one.Item, one => one.Index);
        var edges = pairs.SelectMany(pair =>
            new[] { (From: pair.One, To: pair.Other), (From: pair.Other, To: pair.One) }
        );
        var lookup = edges.ToLookup(edge => places[edge.From], edge => places[edge.To]);
        others = [.. Enumerable.Range(0, claims.Length).Select(place => lookup[place].ToArray())];
        isGone = new bool[claims.Length];
        best = [.. Enumerable.Range(0, claims.Length)];
    }

    /// <summary>Whether no smaller set does.</summary>
    public bool IsSmallest { get; private set; }

    /// <summary>The claims to withdraw.</summary>
    public IEnumerable<ReductionClaim> Run()
    {
        var least = CountApart();
        Choose();
        IsSmallest = steps <= StepsMax || best.Length == least;
        return best.Select(place => claims[place]);
    }

    private void Choose()
    {
        if (++steps > StepsMax || !IsPromising())
        {
            return;
        }

        var (most, count) = FindMost();
        if (count == 0)
        {
            best = [.. chosen];
            return;
        }

        var rest = others[most].Where(other => !isGone[other]).ToArray();
        ChooseWith([most]);
        ChooseWith(rest);
    }

    private void ChooseWith(int[] leaving)
    {
        foreach (var place in leaving)
        {
            isGone[place] = true;
            chosen.Add(place);
        }

        Choose();
        foreach (var place in leaving)
        {
            isGone[place] = false;
        }

        chosen.RemoveRange(chosen.Count - leaving.Length, leaving.Length);
    }

    /// <summary>Whether this could still become better than the best: fewer, or as few with fewer
    ///   tonnes.</summary>
    private bool IsPromising()
    {
        var least = chosen.Count + CountApart();
        return least < best.Length || (least == best.Length && TonnesOf(chosen) < TonnesOf(best));
    }

    private (int Place, int Count) FindMost()
    {
        var (most, count) = (0, 0);
        for (var place = 0; place < claims.Length; place++)
        {
            var pairs = isGone[place] ? 0 : others[place].Count(other => !isGone[other]);
            if (pairs > count)
            {
                (most, count) = (place, pairs);
            }
        }

        return (most, count);
    }

    /// <summary>How many pairs are left that share no claim, taken as they come.</summary>
    private int CountApart()
    {
        var (isTaken, count) = ((bool[])isGone.Clone(), 0);
        for (var place = 0; place < claims.Length; place++)
        {
            if (
                !isTaken[place] && Array.FindIndex(others[place], other => !isTaken[other]) is >= 0 and var at
            )
            {
                isTaken[place] = isTaken[others[place][at]] = true;
                count++;
            }
        }

        return count;
    }

    private decimal TonnesOf(IEnumerable<int> places) =>
        places.Sum(place => claims[place].Tonnes ?? Unstated);
}
