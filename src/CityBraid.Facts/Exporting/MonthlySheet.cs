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
/// <param name="Moved">The facts that a form cannot hold, by variable.</param>
public sealed record MonthlySheet(
    int Year,
    Fact? Population,
    IReadOnlyList<MonthlyItem> Items,
    IReadOnlyList<MovedFacts> Moved
)
{
    private const string UsualEmission = "kgCO2e";
    private const int MonthsInYear = 12;

    /// <summary>The facts that a form cannot hold.</summary>
    public IReadOnlyList<Fact> Rest => [.. Moved.SelectMany(moved => moved.Facts)];

    /// <summary>Parts a place's facts of a year.</summary>
    /// <param name="facts">The facts of one place.</param>
    /// <param name="year">The year, Gregorian.</param>
    /// <param name="words">The variables and units that a form is read by.</param>
    public static MonthlySheet Of(IEnumerable<Fact> facts, int year, Vocabulary words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var emission = words.Units.Load(UsualEmission);
        var items = new List<MonthlyItem>();
        var moved = new List<MovedFacts>();
        Fact? population = null;
        foreach (var own in facts.GroupBy(fact => fact.Key.Variable, StringComparer.Ordinal))
        {
            Fact[] told = [.. own];
            if (own.Key == Variable.Population && told is [var only] && IsOfYear(only, year))
            {
                population = only;
            }
            else if (FindObstacle(told, words.Variables.Find(own.Key), year, emission) is { } obstacle)
            {
                moved.Add(new MovedFacts(own.Key, obstacle, told));
            }
            else
            {
                items.Add(Item(told, words.Variables.Find(own.Key)!));
            }
        }

        return new MonthlySheet(year, population, items, moved);
    }

    private static bool IsOfYear(Fact fact, int year) =>
        fact.Key.Period == Period.Year(year) && fact.Quality == Quality.Unstated;

    /// <summary>Why a variable cannot stand in the form whole; null when it can.</summary>
    private static MonthlyObstacle? FindObstacle(Fact[] facts, Variable? variable, int year, Unit emission)
    {
        var (unit, factor) = (facts[0].Quantity.Unit, facts[0].StatedFactor?.Factor);
        return variable is null ? MonthlyObstacle.Unknown
            : variable.Code == Variable.Population || !Array.TrueForAll(facts, fact => IsMonthOf(fact, year))
                ? MonthlyObstacle.NotMonthly
            : Array.Exists(facts, fact => fact.Quality != Quality.Unstated) ? MonthlyObstacle.Quality
            : Array.Exists(facts, fact => fact.Quantity.Unit != unit) ? MonthlyObstacle.Units
            : Array.Exists(facts, fact => fact.StatedFactor?.Factor != factor) ? MonthlyObstacle.Factors
            : factor is not null && factor.Unit != emission / unit ? MonthlyObstacle.FactorUnit
            : null;
    }

    private static MonthlyItem Item(Fact[] facts, Variable variable) =>
        new(variable, facts[0].Quantity.Unit, facts[0].StatedFactor?.Factor.Amount, MonthsOf(facts));

    private static bool IsMonthOf(Fact fact, int year) =>
        fact.Key.Period.Kind == PeriodKind.Month && fact.Key.Period.From.Year == year;

    private static Fact?[] MonthsOf(Fact[] facts) =>
        [
            .. Enumerable
                .Range(1, MonthsInYear)
                .Select(month => Array.Find(facts, fact => fact.Key.Period.From.Month == month)),
        ];
}
