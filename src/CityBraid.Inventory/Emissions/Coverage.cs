using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Whether the facts of one variable cover a year once: no day twice and no month missing.</summary>
internal static class Coverage
{
    private const int Months = 12;

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
    public static IReadOnlyList<Period> MissingMonths(IEnumerable<Fact> facts, int year)
    {
        var periods = facts.Select(fact => fact.Key.Period).ToArray();
        return
        [
            .. Enumerable
                .Range(1, Months)
                .Select(month => Period.Month(year, month))
                .Where(month => periods.Sum(period => SharedDays(period, month)) < month.Days),
        ];
    }

    private static int SharedDays(Period left, Period right)
    {
        var from = left.From > right.From ? left.From : right.From;
        var to = left.To < right.To ? left.To : right.To;
        return Math.Max(0, to.DayNumber - from.DayNumber + 1);
    }
}
