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
    /// The blend of a code or alias, in either case, on a day; null when no share is published for that day.
    /// </summary>
    /// <param name="name">The code or alias.</param>
    /// <param name="day">The day; the last of all days asks for the latest share there is.</param>
    internal Blend? FindBlend(string name, DateOnly day)
    {
        var called = Blends.Where(blend => blend.IsCalled(name)).ToArray();
        return day == DateOnly.MaxValue
            ? called.MaxBy(blend => blend.Validity.To ?? DateOnly.MaxValue)
            : Array.Find(called, blend => blend.Validity.Covers(day));
    }

    /// <summary>Whether a blend of some time goes by a name.</summary>
    internal bool IsBlend(string name) => Blends.Any(blend => blend.IsCalled(name));

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

    /// <summary>
    /// Every factor of a gas that is published for a fuel, whatever the use; of all fuels when it has no
    /// name.
    /// </summary>
    internal IEnumerable<EmissionFactor> FactorsOf(string fuel, Gas gas) =>
        factors
            .Where(group => fuel.Length == 0 || string.Equals(group.Key.Fuel, fuel, StringComparison.Ordinal))
            .SelectMany(group => group)
            .Where(factor => factor.Gas == gas);

    /// <summary>
    /// Every calorific value that is published for a fuel, be it per mass or per volume; of all fuels when it
    /// has no name.
    /// </summary>
    internal IEnumerable<(Quantity Value, Citation Source)> CalorificValuesOf(string fuel)
    {
        var own = calorificValues
            .Where(group => fuel.Length == 0 || string.Equals(group.Key, fuel, StringComparison.Ordinal))
            .SelectMany(group => group);
        foreach (var value in own)
        {
            yield return (value.Value, value.CitedSource);
            if (value.PerAmount == FuelDimensions.Mass && FindDensity(value.Fuel) is { } density)
            {
                yield return (value.Value * density.Value, value.CitedSource);
            }
        }
    }

    /// <summary>The density that is published for a fuel; those of all fuels when it has no name.</summary>
    internal IEnumerable<(Quantity Value, Citation Source)> DensitiesOf(string fuel) =>
        densities
            .Values.Where(density =>
                fuel.Length == 0 || string.Equals(density.Fuel, fuel, StringComparison.Ordinal)
            )
            .Select(density => (density.Value, density.Source));

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
    /// The calorific value of a fuel for a kind of amount (mass or volume); null when there is none.
    /// </summary>
    /// <remarks>
    /// The country's own comes first, be it per mass or per volume: kilograms and litres of one fuel hold the
    /// same energy. A value per the other kind of amount needs a density.
    /// </remarks>
    /// <param name="question">The fuel, where and when.</param>
    /// <param name="amount">The kind of amount: mass or volume.</param>
    /// <param name="hasDensity">Whether a density turns one kind of amount into the other.</param>
    public CalorificValue? FindCalorificValue(FactorQuestion question, Dimension amount, bool hasDensity)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(amount);
        return calorificValues[question.Fuel]
            .Where(value =>
                value.Country is null
                || string.Equals(value.Country, question.Country, StringComparison.Ordinal)
            )
            .Where(value => value.Validity.Covers(question.Day))
            .Where(value => hasDensity || value.PerAmount == amount)
            .OrderByDescending(value => value.Country is not null)
            .ThenByDescending(value => value.PerAmount == amount)
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
