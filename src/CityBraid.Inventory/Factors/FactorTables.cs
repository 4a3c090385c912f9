using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>The values a factor library is made of, as the reference tables state them.</summary>
internal sealed record FactorTables
{
    private const string Folder = "factors/";
    private static readonly string[] FactorNames = ["stationary", "mobile"];

    /// <summary>The fuels.</summary>
    public required IReadOnlyList<Fuel> Fuels { get; init; }

    /// <summary>The emission factors of burning them.</summary>
    public required IReadOnlyList<EmissionFactor> Factors { get; init; }

    /// <summary>Their calorific values.</summary>
    public required IReadOnlyList<CalorificValue> CalorificValues { get; init; }

    /// <summary>Their densities.</summary>
    public required IReadOnlyList<FuelDensity> Densities { get; init; }

    /// <summary>The blends.</summary>
    public required IReadOnlyList<Blend> Blends { get; init; }

    /// <summary>The grid factors.</summary>
    public required IReadOnlyList<GridFactor> GridFactors { get; init; }

    /// <summary>Reads the tables of <c>data/factors</c>.</summary>
    /// <exception cref="FormatException">A row is malformed.</exception>
    public static FactorTables Load(IReferenceTables data, UnitLibrary units)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(units);
        return new FactorTables
        {
            Fuels = [.. data.Load(Folder + "fuels").Select(Fuel)],
            Factors =
            [
                .. FactorNames.SelectMany(name => data.Load(Folder + name)).Select(row => Factor(row, units)),
            ],
            CalorificValues =
            [
                .. data.Load(Folder + "calorific-values").Select(row => CalorificValue(row, units)),
            ],
            Densities =
            [
                .. data.Load(Folder + "densities")
                    .Select(row => new FuelDensity(row["fuel"], Value(row, units), row.Citation)),
            ],
            Blends =
            [
                .. data.Load(Folder + "blends")
                    .GroupBy(row => (row["blend"], Validity.Of(row)))
                    .Select(group => Blend.Of([.. group])),
            ],
            GridFactors = [.. data.Load(Folder + "grid").Select(row => GridFactor(row, units))],
        };
    }

    private static Fuel Fuel(ReferenceRow row) =>
        new(
            row["fuel"],
            row.Names("name"),
            row["carbon"] switch
            {
                "fossil" => false,
                "biogenic" => true,
                var carbon => throw new FormatException($"'{carbon}' is no origin of carbon: {row}."),
            },
            row.List("aliases"),
            row.Citation
        );

    private static EmissionFactor Factor(ReferenceRow row, UnitLibrary units) =>
        new()
        {
            Fuel = row["fuel"],
            Use = row["use"],
            Technology = NullIfEmpty(row["technology"]),
            Country = NullIfEmpty(row["country"]),
            Gas = new Gas(row["gas"]),
            Value = Value(row, units),
            Validity = Validity.Of(row),
            Source = row.Citation,
        };

    private static CalorificValue CalorificValue(ReferenceRow row, UnitLibrary units) =>
        new()
        {
            Fuel = row["fuel"],
            Country = NullIfEmpty(row["country"]),
            Value = Value(row, units),
            Validity = Validity.Of(row),
            IsInferred = string.Equals(row["inferred"], "yes", StringComparison.Ordinal),
            Source = row.Citation,
        };

    private static GridFactor GridFactor(ReferenceRow row, UnitLibrary units) =>
        new()
        {
            Country = row["country"],
            Value = Value(row, units),
            Basis = row["basis"] switch
            {
                "generation" => GridBasis.Generation,
                "consumption" => GridBasis.Consumption,
                "unstated" => GridBasis.Unstated,
                var basis => throw new FormatException($"'{basis}' is no basis of a grid factor: {row}."),
            },
            StatedSet = NullIfEmpty(row["gwp_set"]),
            MixFrom = Year(row["mix_from"]),
            MixTo = Year(row["mix_to"]),
            Validity = Validity.Of(row),
            Source = row.Citation,
        };

    private static Quantity Value(ReferenceRow row, UnitLibrary units) =>
        new(row.Number("value"), units.Load(row["unit"]));

    private static int? Year(string text) =>
        text.Length == 0 ? null : int.Parse(text, CultureInfo.InvariantCulture);

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
