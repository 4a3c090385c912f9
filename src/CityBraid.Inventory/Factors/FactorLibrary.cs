using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>The emission factors, calorific values and densities; the most specific value answers.</summary>
/// <remarks>
/// A value for the country comes before one for the technology, and that before a general one. Two values
/// that would answer alike are an error when the library is made, so that no answer is chance.
/// </remarks>
public sealed class FactorLibrary
{
    private readonly ILookup<(string Fuel, string Use), EmissionFactor> factors;
    private readonly ILookup<string, CalorificValue> calorificValues;
    private readonly Dictionary<string, FuelDensity> densities;
    private readonly Dictionary<string, Fuel> fuelsByName;

    /// <summary>Takes the values and checks them.</summary>
    /// <exception cref="FormatException">A value cannot be right, or two answer alike.</exception>
    internal FactorLibrary(FactorTables tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        FactorChecks.Check(tables);
        Fuels = tables.Fuels;
        GridFactors = tables.GridFactors;
        Blends = tables.Blends;
        factors = tables.Factors.ToLookup(factor => (factor.Fuel, factor.Use));
        calorificValues = tables.CalorificValues.ToLookup(value => value.Fuel, StringComparer.Ordinal);
        densities = tables.Densities.ToDictionary(density => density.Fuel, StringComparer.Ordinal);
        fuelsByName = tables
            .Fuels.SelectMany(fuel => fuel.Aliases.Prepend(fuel.Code).Select(name => (name, fuel)))
            .ToDictionary(pair => pair.name, pair => pair.fuel, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The fuels there are factors for.</summary>
    public IReadOnlyList<Fuel> Fuels { get; }

    /// <summary>The codes of the fuels and blends, as an input may name them.</summary>
    internal IEnumerable<string> FuelNames =>
        Fuels.Select(fuel => fuel.Code).Concat(Blends.Select(blend => blend.Code)).Distinct();

    /// <summary>The grid factors of all countries and times.</summary>
    public IReadOnlyList<GridFactor> GridFactors { get; }

    /// <summary>The blends of all times.</summary>
    internal IReadOnlyList<Blend> Blends { get; }

    /// <summary>The fuel of a code or alias, in either case; null when there is none.</summary>
    public Fuel? FindFuel(string name) => fuelsByName.GetValueOrDefault(name);

    /// <summary>
    /// The blend of a code or alias, in either case, on a day; null when none is sold by that name then.
    /// </summary>
    internal Blend? FindBlend(string name, DateOnly day) =>
        Blends.FirstOrDefault(blend => blend.IsCalled(name) && blend.Validity.Covers(day));

    /// <summary>The most specific factor of each gas; empty when nothing answers.</summary>
    public IReadOnlyList<EmissionFactor> FindFactors(FactorQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return
        [
            .. factors[(question.Fuel, question.Use)]
                .Where(factor => factor.Answers(question))
                .GroupBy(factor => factor.Gas)
                .Select(MostSpecific),
        ];
    }

    /// <summary>The technologies that have factors of their own for a fuel and use.</summary>
    public IReadOnlyList<string> Technologies(string fuel, string use) =>
        [
            .. factors[(fuel, use)]
                .Select(factor => factor.Technology)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Whether a factor answers for any technology although some have their own.</summary>
    public bool StandsForTechnologies(EmissionFactor factor)
    {
        ArgumentNullException.ThrowIfNull(factor);
        return factor.Technology is null
            && factors[(factor.Fuel, factor.Use)]
                .Any(other => other.Gas == factor.Gas && other.Technology is not null);
    }

    /// <summary>The uses that a fuel has factors for.</summary>
    public IReadOnlyList<string> Uses(string fuel) =>
        [
            .. factors
                .Select(group => group.Key)
                .Where(key => string.Equals(key.Fuel, fuel, StringComparison.Ordinal))
                .Select(key => key.Use)
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>
    /// The calorific value of a fuel per kind of amount (mass or volume), the country's own first; null when
    /// there is none.
    /// </summary>
    public CalorificValue? FindCalorificValue(FactorQuestion question, Dimension amount)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(amount);
        return calorificValues[question.Fuel]
            .Where(value =>
                value.Country is null
                || string.Equals(value.Country, question.Country, StringComparison.Ordinal)
            )
            .Where(value => value.Validity.Covers(question.Day) && value.PerAmount == amount)
            .OrderByDescending(value => value.Country is not null)
            .FirstOrDefault();
    }

    /// <summary>The density of a fuel; null when no source is at hand.</summary>
    public FuelDensity? FindDensity(string fuel) => densities.GetValueOrDefault(fuel);

    /// <summary>The grid factor of a country on a day; null when there is none.</summary>
    public GridFactor? FindGridFactor(string country, DateOnly day) =>
        GridFactors.FirstOrDefault(factor =>
            string.Equals(factor.Country, country, StringComparison.Ordinal) && factor.Validity.Covers(day)
        );

    private static EmissionFactor MostSpecific(IEnumerable<EmissionFactor> candidates) =>
        candidates
            .OrderByDescending(factor => factor.Country is not null)
            .ThenByDescending(factor => factor.Technology is not null)
            .First();
}
