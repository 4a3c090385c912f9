using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>What fuel combustion asks for, with its defaults.</summary>
internal static class FuelCombustionInputs
{
    private static readonly string[] Subsectors =
    [
        "I.1.1",
        "I.2.1",
        "I.3.1",
        "I.4.1",
        "I.4.4",
        "I.5.1",
        "I.6.1",
    ];

    private static readonly string[] TransportSubsectors = ["II.1.1", "II.2.1", "II.3.1", "II.4.1", "II.5.1"];

    /// <summary>The names of the factors with the gas each is for.</summary>
    public static IReadOnlyList<(string Name, Gas Gas)> Gases(bool isBiogenic) =>
        isBiogenic
            ?
            [
                ("ef_co2", Gas.BiogenicCarbonDioxide),
                ("ef_ch4", Gas.BiogenicMethane),
                ("ef_n2o", Gas.NitrousOxide),
            ]
            : [("ef_co2", Gas.CarbonDioxide), ("ef_ch4", Gas.FossilMethane), ("ef_n2o", Gas.NitrousOxide)];

    public static MethodDescription Describe(FactorLibrary factors, UnitLibrary units) =>
        new()
        {
            Name = "fuel-combustion",
            References = [.. Subsectors, .. TransportSubsectors],
            Tier = 1,
            Equation = "m_gas = A × NCV × EF_gas",
            Source = CombustionEquations.All,
            ActivityInput = "amount",
            Example = """
                {
                  "fuel": "diesel",
                  "amount": { "value": 1000, "unit": "l" },
                  "sector": "manufacturing",
                  "country": "TH"
                }
                """,
            Inputs = Inputs(factors, units),
        };

    private static MethodParameter[] Inputs(FactorLibrary factors, UnitLibrary units)
    {
        var uses = factors.Fuels.SelectMany(fuel => factors.Uses(fuel.Code)).Distinct(StringComparer.Ordinal);
        return
        [
            new() { Name = "fuel", Choices = [.. factors.Fuels.Select(fuel => fuel.Code)] },
            new()
            {
                Name = "amount",
                Units = Units(units, "kg", "l", "MJ"),
                IsRequired = true,
            },
            new() { Name = "sector", Choices = [.. uses.Order(StringComparer.Ordinal)] },
            new() { Name = "technology" },
            new() { Name = "country" },
            new() { Name = "year" },
            new()
            {
                Name = "carbon",
                Choices = ["fossil", "biogenic"],
                Default = "fossil",
            },
            Value("ncv", Units(units, "MJ/kg", "MJ/l"), "factors/calorific-values", "table 1.2"),
            new()
            {
                Name = "density",
                Units = Units(units, "kg/l"),
                Default = "factors/densities",
                Source = new Citation("UN Energy Statistics Yearbook 2004", "conversion factors"),
            },
            Value(
                "ef_co2",
                Units(units, "kg/TJ"),
                "factors/stationary, factors/mobile",
                "tables 1.4 and 2.2 to 2.5"
            ),
            Value(
                "ef_ch4",
                Units(units, "kg/TJ"),
                "factors/stationary, factors/mobile",
                "tables 2.2 to 2.5 and 3.2.2 to 3.6.5"
            ),
            Value(
                "ef_n2o",
                Units(units, "kg/TJ"),
                "factors/stationary, factors/mobile",
                "tables 2.2 to 2.5 and 3.2.2 to 3.6.5"
            ),
        ];
    }

    private static MethodParameter Value(string name, Unit[] allowed, string taken, string locator) =>
        new()
        {
            Name = name,
            Units = allowed,
            Default = taken,
            Source = new Citation("IPCC 2006 Guidelines vol. 2", locator),
        };

    private static Unit[] Units(UnitLibrary units, params string[] symbols) =>
        [.. symbols.Select(units.Load)];
}
