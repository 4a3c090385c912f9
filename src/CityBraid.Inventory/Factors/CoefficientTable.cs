using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>The published defaults of one reference table; every question has one answer or none.</summary>
internal sealed class CoefficientTable
{
    private readonly IReadOnlyList<Coefficient> all;
    private readonly Dictionary<(string Name, string Material, string Condition), Coefficient> byKey;

    private CoefficientTable(IReadOnlyList<Coefficient> all)
    {
        this.all = all;
        byKey = all.ToDictionary(one => (one.Name, one.Material, one.Condition));
    }

    /// <summary>Reads the table <c>data/factors/NAME.csv</c>.</summary>
    /// <exception cref="FormatException">
    /// A value is negative, two answer alike, or values of one coefficient measure different kinds of things.
    /// </exception>
    public static CoefficientTable Load(IReferenceTables data, string name, UnitLibrary units)
    {
        var rows = data.Load("factors/" + name)
            .Select(row => new Coefficient(
                row["coefficient"],
                row["material"],
                row["condition"],
                new Quantity(row.Number("value"), units.Load(row["unit"])),
                row.Citation
            ))
            .ToArray();
        if (Array.Find(rows, row => row.Value.Amount < 0m) is { } negative)
        {
            throw new FormatException($"'{negative.Value}' cannot be right ({negative.Source}).");
        }

        var mixed = rows.GroupBy(row => (row.Name, row.Material)).FirstOrDefault(MeasureSeveral);
        if (mixed is not null)
        {
            throw new FormatException($"Values of {mixed.Key} in {name} measure different kinds of things.");
        }

        var tie = rows.GroupBy(row => (row.Name, row.Material, row.Condition)).FirstOrDefault(Several);
        return tie is null
            ? new CoefficientTable(rows)
            : throw new FormatException($"Two values answer alike for {tie.Key} in {name}.");
    }

    /// <summary>The default for a material and condition; null when none is published.</summary>
    public Coefficient? Find(string name, string? material = null, string? condition = null) =>
        byKey.GetValueOrDefault((name, material ?? string.Empty, condition ?? string.Empty));

    /// <summary>The default that is known to be published.</summary>
    /// <exception cref="FormatException">The table lacks it.</exception>
    public Coefficient Get(string name, string material = "", string condition = "") =>
        Find(name, material, condition)
        ?? throw new FormatException($"No default of '{name}' for '{material}' and '{condition}'.");

    /// <summary>The materials a coefficient is published for.</summary>
    public IReadOnlyList<string> Materials(string name) => Distinct(name, one => one.Material);

    /// <summary>The conditions a coefficient is published for.</summary>
    public IReadOnlyList<string> Conditions(string name, string? material = null) =>
        Distinct(name, one => material is null || one.Material == material ? one.Condition : string.Empty);

    private string[] Distinct(string name, Func<Coefficient, string> part) =>
        [
            .. all.Where(one => one.Name == name)
                .Select(part)
                .Where(text => text.Length > 0)
                .Distinct(StringComparer.Ordinal),
        ];

    private static bool MeasureSeveral(IEnumerable<Coefficient> rows) =>
        rows.Select(row => row.Value.Unit.Dimension).Distinct().Skip(1).Any();

    private static bool Several<TKey, T>(IGrouping<TKey, T> group) => group.Skip(1).Any();
}
