using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Finds what stated facts deny: each other, facts on record, the register of places.</summary>
internal static class Contradictions
{
    /// <summary>Everything that keeps stated facts off the record.</summary>
    /// <param name="stated">The facts that would go on record.</param>
    /// <param name="staying">The facts on record that stay beside them.</param>
    /// <param name="places">The places they may be about.</param>
    public static IEnumerable<Finding> Find(
        StatedFacts stated,
        IEnumerable<Fact> staying,
        IReadOnlyList<Place> places
    ) =>
        stated
            .All.Where(IsPopulation)
            .SelectMany(fact => OfPopulation(fact, places))
            .Concat(
                Overlaps.Find(stated.All, staying).Select(overlap => OfPeriods(overlap.Stated, overlap.Other))
            );

    /// <summary>What counts things that are there and is not stated for a calendar year: months of it would
    ///   be added up wherever a year is asked for.</summary>
    /// <remarks>People are told apart in <see cref="Find"/>; facts that were on record are not held off it
    ///   again, but nothing sums them.</remarks>
    public static IEnumerable<Finding> OfStocks(StatedFacts stated, VariableLibrary variables) =>
        from fact in stated.All
        where !IsPopulation(fact) && fact.Key.Period.Kind != PeriodKind.CalendarYear
        where variables.Find(fact.Key.Variable)?.IsStock(fact.Quantity.Unit) is true
        select new Finding(
            Severity.Error,
            "facts.stock-not-yearly",
            fact.Source.Location,
            ("variable", fact.Key.Variable),
            ("unit", fact.Quantity.Unit.Symbol),
            ("period", fact.Key.Period.ToString())
        );

    /// <summary>The populations that one file states and another file stated otherwise.</summary>
    /// <remarks>A file corrects itself; which of two files is right, a person must say.</remarks>
    public static IEnumerable<Finding> OfOtherFiles(IEnumerable<FactRevision> differences) =>
        from difference in differences
        let before = difference.Before
        let after = difference.After
        where before is not null && after is not null && IsPopulation(after)
        where
            !string.Equals(
                before.Source.Location.File,
                after.Source.Location.File,
                StringComparison.OrdinalIgnoreCase
            )
        select OfPopulation(after, before);

    /// <summary>The error that a population fact denies another.</summary>
    public static Finding OfPopulation(Fact fact, Fact other) =>
        OfPopulation(fact, other.Quantity.Amount, other.Source.Location.ToString());

    private static bool IsPopulation(Fact fact) =>
        string.Equals(fact.Key.Variable, Variable.Population, StringComparison.Ordinal);

    private static IEnumerable<Finding> OfPopulation(Fact fact, IReadOnlyList<Place> places)
    {
        if (fact.Key.Period.Kind != PeriodKind.CalendarYear)
        {
            yield return new Finding(
                Severity.Error,
                "facts.population-not-yearly",
                fact.Source.Location,
                ("period", fact.Key.Period.ToString())
            );
        }
        else if (
            places
                .FirstOrDefault(place => place.Code == fact.Key.Place)
                ?.FindPopulation(fact.Key.Period.From.Year)
                is { } count
            && count.Persons != fact.Quantity.Amount
        )
        {
            yield return OfPopulation(fact, count.Persons, count.Source);
        }
    }

    private static Finding OfPopulation(Fact fact, decimal other, string source) =>
        new(
            Severity.Error,
            "facts.population-contradicts",
            fact.Source.Location,
            ("text", fact.Quantity.Amount.ToString(CultureInfo.InvariantCulture)),
            ("year", fact.Key.Period.ToString()),
            ("other", other.ToString(CultureInfo.InvariantCulture)),
            ("source", source)
        );

    private static Finding OfPeriods(Fact stated, Fact other) =>
        new(
            Severity.Error,
            "facts.period-overlap",
            stated.Source.Location,
            ("variable", stated.Key.Variable),
            ("period", stated.Key.Period.ToString()),
            ("other", other.Key.Period.ToString()),
            ("source", other.Source.Location.ToString())
        );
}
