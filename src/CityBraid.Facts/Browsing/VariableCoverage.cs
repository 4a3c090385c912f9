using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>What is on record about one variable in each month of a year.</summary>
/// <param name="Variable">The variable's code.</param>
/// <param name="Months">January to December.</param>
public sealed record VariableCoverage(string Variable, IReadOnlyList<MonthState> Months)
{
    private const int MonthsOfYear = 12;

    /// <summary>The months, from 1, of which nothing or only some days are on record.</summary>
    public IReadOnlyList<int> Gaps =>
        [
            .. Enumerable
                .Range(1, MonthsOfYear)
                .Where(month => Months[month - 1] is MonthState.Missing or MonthState.Partial),
        ];

    /// <summary>Tells the months of a year from the facts of one variable.</summary>
    public static VariableCoverage Of(string variable, IReadOnlyCollection<Fact> facts, int year) =>
        new(
            variable,
            [.. Enumerable.Range(1, MonthsOfYear).Select(month => StateOf(Period.Month(year, month), facts))]
        );

    private static MonthState StateOf(Period month, IReadOnlyCollection<Fact> facts)
    {
        var touching = facts.Select(fact => fact.Key.Period).Where(month.Overlaps).ToArray();
        var isWithin = touching.Any(period => period != month && period.Contains(month));
        var days = touching.Where(month.Contains).Sum(period => period.Days);
        return days >= month.Days ? MonthState.Stated
            : isWithin ? MonthState.Within
            : touching.Length > 0 ? MonthState.Partial
            : MonthState.Missing;
    }
}
