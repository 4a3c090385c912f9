using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>The facts of a year as a monthly form can hold them, and those it cannot.</summary>
/// <remarks>
/// A form has one unit and one factor a row and no column for quality, so a variable stands in it whole or
/// not at all: nothing that a form would lose is written into one.
/// </remarks>
/// <param name="Year">The year, Gregorian.</param>
/// <param name="Population">The fact that tells the population; null when none fits.</param>
/// <param name="Items">The rows, in order of their codes.</param>
/// <param name="Rest">The facts that a form cannot hold.</param>
public sealed record MonthlySheet(
    int Year,
    Fact? Population,
    IReadOnlyList<MonthlyItem> Items,
    IReadOnlyList<Fact> Rest
)
{
    private const string UsualEmission = "kgCO2e";
    private const int MonthsInYear = 12;

    /// <summary>Parts a place's facts of a year.</summary>
    /// <param name="facts">The facts of one place.</param>
    /// <param name="year">The year, Gregorian.</param>
    /// <param name="words">The variables and units that a form is read by.</param>
    public static MonthlySheet Of(IEnumerable<Fact> facts, int year, Vocabulary words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var emission = words.Units.Load(UsualEmission);
        var items = new List<MonthlyItem>();
        var rest = new List<Fact>();
        Fact? population = null;
        foreach (var own in facts.GroupBy(fact => fact.Key.Variable, StringComparer.Ordinal))
        {
            var variable = words.Variables.Find(own.Key);
            if (own.Key == Variable.Population && own.ToArray() is [var only] && IsOfYear(only, year))
            {
                population = only;
            }
            else if (variable is not null && Fit([.. own], variable, year, emission) is { } item)
            {
                items.Add(item);
            }
            else
            {
                rest.AddRange(own);
            }
        }

        return new MonthlySheet(year, population, items, rest);
    }

    private static bool IsOfYear(Fact fact, int year) =>
        fact.Key.Period == Period.Year(year) && fact.Quality == Quality.Unstated;

    private static MonthlyItem? Fit(Fact[] facts, Variable variable, int year, Unit emission)
    {
        var first = facts[0];
        var factor = first.StatedFactor?.Factor;
        var fits =
            variable.Code != Variable.Population
            && Array.TrueForAll(facts, fact => IsMonthOf(fact, year))
            && Array.TrueForAll(facts, fact => fact.Quantity.Unit == first.Quantity.Unit)
            && Array.TrueForAll(facts, fact => fact.StatedFactor?.Factor == factor)
            && (factor is null || factor.Unit == emission / first.Quantity.Unit);
        return fits ? new MonthlyItem(variable, first.Quantity.Unit, factor?.Amount, MonthsOf(facts)) : null;
    }

    private static bool IsMonthOf(Fact fact, int year) =>
        fact.Key.Period.Kind == PeriodKind.Month
        && fact.Key.Period.From.Year == year
        && fact.Quality == Quality.Unstated;

    private static Fact?[] MonthsOf(Fact[] facts) =>
        [
            .. Enumerable
                .Range(1, MonthsInYear)
                .Select(month => Array.Find(facts, fact => fact.Key.Period.From.Month == month)),
        ];
}
