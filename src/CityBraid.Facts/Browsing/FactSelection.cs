using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>The facts of a place that a filter accepts, in order, and what there is to filter by.</summary>
public sealed record FactSelection
{
    /// <summary>The facts that are accepted.</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>How many facts of the place are on record in all.</summary>
    public required int All { get; init; }

    /// <summary>The Gregorian years that facts of the place touch, the latest first.</summary>
    public required IReadOnlyList<int> Years { get; init; }

    /// <summary>The variables of the place's facts, in order of their codes.</summary>
    public required IReadOnlyList<string> Variables { get; init; }

    /// <summary>The files that facts of the place were read from, with how many of each.</summary>
    public required IReadOnlyList<SourceCount> Sources { get; init; }

    /// <summary>How many of the accepted facts are of each quality; those of none are left out.</summary>
    public required IReadOnlyDictionary<Quality, int> Qualities { get; init; }

    /// <summary>Selects among the facts of a place.</summary>
    public static FactSelection Of(IReadOnlyList<Fact> facts, FactFilter filter, FactSort sort)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(filter);
        var accepted = Sorted(facts.Where(filter.Accepts), sort).ToArray();
        return new FactSelection
        {
            Facts = accepted,
            All = facts.Count,
            Years = [.. facts.SelectMany(fact => YearsOf(fact.Key.Period)).Distinct().OrderDescending()],
            Variables =
            [
                .. facts
                    .Select(fact => fact.Key.Variable)
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal),
            ],
            Sources =
            [
                .. facts
                    .GroupBy(fact => (fact.Source.Location.File, fact.Source.FileSha256))
                    .Select(group => new SourceCount(group.Key.File, group.Key.FileSha256, group.Count()))
                    .OrderBy(source => source.File, StringComparer.Ordinal),
            ],
            Qualities = accepted
                .GroupBy(fact => fact.Quality)
                .ToDictionary(group => group.Key, group => group.Count()),
        };
    }

    private static IEnumerable<int> YearsOf(Period period) =>
        Enumerable.Range(period.From.Year, period.To.Year - period.From.Year + 1);

    private static IEnumerable<Fact> Sorted(IEnumerable<Fact> facts, FactSort sort) =>
        sort switch
        {
            FactSort.Period => facts
                .OrderBy(fact => fact.Key.Period.From)
                .ThenBy(fact => fact.Key.Variable, StringComparer.Ordinal),
            FactSort.Newest => facts
                .OrderByDescending(fact => fact.Key.Period.From)
                .ThenBy(fact => fact.Key.Variable, StringComparer.Ordinal),
            FactSort.Source => facts
                .OrderBy(fact => fact.Source.Location.File, StringComparer.Ordinal)
                .ThenBy(fact => fact.Key.Variable, StringComparer.Ordinal)
                .ThenBy(fact => fact.Key.Period.From),
            _ => facts
                .OrderBy(fact => fact.Key.Variable, StringComparer.Ordinal)
                .ThenBy(fact => fact.Key.Period.From)
                .ThenBy(fact => fact.Key.Period.To),
        };
}
