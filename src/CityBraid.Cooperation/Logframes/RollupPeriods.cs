using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>The periods that values are told for, and in which of them updates count.</summary>
/// <remarks>
/// What was added in a month counts in its month, its quarter and its year, as far as these are asked for. A
/// period that lies across the borders of all of them counts in none. What was reached by the end of a month
/// holds in every period that ends no earlier.
/// </remarks>
internal sealed class RollupPeriods(IReadOnlyList<Period> all)
{
    private readonly Dictionary<Period, int[]> within = [];
    private readonly Dictionary<Period, int> numbers = all.Index()
        .ToDictionary(period => period.Item, period => period.Index);

    public int Count => all.Count;

    public Period this[int number] => all[number];

    /// <summary>The numbers of all periods in the order of their ends.</summary>
    public IReadOnlyList<int> ByEnd { get; } =
    [.. Enumerable.Range(0, all.Count).OrderBy(number => all[number].To)];

    public int? Find(Period period) => numbers.TryGetValue(period, out var number) ? number : null;

    /// <summary>The numbers of the periods that a period lies wholly within.</summary>
    public IReadOnlyList<int> Around(Period period)
    {
        if (!within.TryGetValue(period, out var found))
        {
            found = [.. Enumerable.Range(0, all.Count).Where(number => all[number].Contains(period))];
            within.Add(period, found);
        }

        return found;
    }
}
