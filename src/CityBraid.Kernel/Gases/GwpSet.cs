using System.Collections.Frozen;

namespace CityBraid.Kernel;

/// <summary>The 100-year global warming potentials of one assessment: AR4, AR5, AR5-TGO, AR6.</summary>
public sealed class GwpSet
{
    /// <summary>The name of the reference table the sets are made from.</summary>
    public const string Table = "gases/gwp";

    private readonly FrozenDictionary<Gas, decimal> potentials;

    private GwpSet(string name, Dictionary<Gas, decimal> potentials)
    {
        Name = name;
        this.potentials = potentials.ToFrozenDictionary();
    }

    /// <summary>The set's name: <c>AR5</c>.</summary>
    public string Name { get; }

    /// <summary>The gases that have a potential in this set.</summary>
    public IReadOnlyCollection<Gas> Gases => potentials.Keys;

    /// <summary>Makes the sets from the rows of <see cref="Table"/>: columns set, gas, gwp.</summary>
    /// <exception cref="FormatException">A set names a gas twice.</exception>
    public static IReadOnlyList<GwpSet> From(IEnumerable<ReferenceRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return rows.GroupBy(row => row["set"], StringComparer.Ordinal)
            .Select(set => One(set.Key, set))
            .ToArray();
    }

    /// <summary>The potential of a gas; null when the set has none.</summary>
    public decimal? FindPotential(Gas gas) => potentials.TryGetValue(gas, out var found) ? found : null;

    /// <summary>A mass of gas as CO2 equivalent under this set; a memo item counts nothing.</summary>
    /// <exception cref="InvalidOperationException">The set has no potential for the gas: check
    ///   before.</exception>
    public Co2e Of(GasMass mass)
    {
        ArgumentNullException.ThrowIfNull(mass);
        if (mass.Gas.IsMemoItem)
        {
            return new Co2e(0m, this);
        }

        var potential =
            FindPotential(mass.Gas)
            ?? throw new InvalidOperationException($"{Name} has no warming potential for {mass.Gas}.");
        return new Co2e(mass.Kilograms * potential / 1000m, this);
    }

    /// <summary>The set's name.</summary>
    public override string ToString() => Name;

    private static GwpSet One(string name, IEnumerable<ReferenceRow> rows)
    {
        var found = new Dictionary<Gas, decimal>();
        foreach (var row in rows)
        {
            if (!found.TryAdd(new Gas(row["gas"]), row.Number("gwp")))
            {
                throw new FormatException($"{name} has two potentials for {row["gas"]}: {row}.");
            }
        }

        return new GwpSet(name, found);
    }
}
