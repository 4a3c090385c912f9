using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Whether the facts of one variable cover a year once: no day twice and no month missing.</summary>
internal static class Coverage
{
    /// <summary>The first two facts that speak of the same day; null when none do.</summary>
    public static (Fact First, Fact Second)? FindOverlap(IReadOnlyList<Fact> factsByPeriod)
    {
        for (var i = 1; i < factsByPeriod.Count; i++)
        {
            var (earlier, later) = (factsByPeriod[i - 1], factsByPeriod[i]);
            if (earlier.Key.Period.Overlaps(later.Key.Period))
            {
                return (earlier, later);
            }
        }

        return null;
    }

    /// <summary>The months of a year that are not covered to their last day.</summary>
    public static IReadOnlyList<Period> MissingMonths(IEnumerable<Fact> facts, int year) =>
        Proration.MissingMonths([.. facts.Select(fact => fact.Key.Period)], year);
}
