using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>What methods that burn fuel ask about it, with the defaults.</summary>
internal sealed class FuelInputs(FactorLibrary factors, UnitLibrary units)
{
    private const string Factors = "factors/stationary, factors/mobile";
    private const string Engines = "tables 2.2 to 2.5 and 3.2.2 to 3.6.5";

    private readonly ParameterForms forms = new(units);

    /// <summary>Where and when: they choose among published values.</summary>
    public static IReadOnlyList<MethodParameter> PlaceAndTime { get; } =
    [new() { Name = "country" }, new() { Name = "year" }];

    /// <summary>How much, by mass, volume or energy.</summary>
    public MethodParameter Amount => new() { Name = "amount", Units = Units("kg", "l", "MJ") };

    /// <summary>The fuel or blend and what is known of it.</summary>
    public IReadOnlyList<MethodParameter> Facts =>
        [
            Fuel with
            {
                Choices = [.. Names],
            },
            Parts,
            new() { Name = "technology" },
            new()
            {
                Name = "carbon",
                Choices = ["fossil", "biogenic"],
                Default = "fossil",
            },
            CalorificValue,
            Density,
            CarbonDioxide,
            Value("ef_ch4", "kg/TJ", Factors, Engines),
            Value("ef_n2o", "kg/TJ", Factors, Engines),
        ];

    /// <summary>The fuel.</summary>
    public MethodParameter Fuel =>
        new() { Name = "fuel", Choices = [.. factors.Fuels.Select(fuel => fuel.Code)] };

    /// <summary>The codes of fuels and blends.</summary>
    public IEnumerable<string> Names => factors.FuelNames;

    /// <summary>The parts of a blend that the tables do not name.</summary>
    public MethodParameter Parts =>
        new()
        {
            Name = "parts",
            Parts =
            [
                Fuel with
                {
                    IsRequired = true,
                },
                forms.Fraction("share") with
                {
                    IsRequired = true,
                },
                CalorificValue,
                Density,
                CarbonDioxide,
            ],
        };

    /// <summary>The fuel's net energy.</summary>
    public MethodParameter CalorificValue =>
        Value("ncv", "MJ/kg", "factors/calorific-values", "table 1.2") with
        {
            Units = Units("MJ/kg", "MJ/l"),
        };

    /// <summary>The fuel's density.</summary>
    public MethodParameter Density =>
        new()
        {
            Name = "density",
            Units = Units("kg/l"),
            Default = "factors/densities",
            Source = new Citation("UN Energy Statistics Yearbook 2004", "conversion factors"),
            IsFactor = true,
        };

    private MethodParameter CarbonDioxide => Value("ef_co2", "kg/TJ", Factors, "tables 1.4 and 2.2 to 2.5");

    /// <summary>What a fuel is burnt for, where and when; the fuel is still open.</summary>
    public static FactorQuestion Use(InputReading reading, string? use) =>
        new(
            string.Empty,
            use ?? string.Empty,
            InputReading.LastDay(reading.FindYear("year")),
            reading.FindCountry("country")
        );

    private MethodParameter Value(string name, string unit, string taken, string locator) =>
        new()
        {
            Name = name,
            Units = Units(unit),
            Default = taken,
            Source = new Citation("IPCC 2006 Guidelines vol. 2", locator),
            IsFactor = true,
        };

    private Unit[] Units(params string[] symbols) => [.. symbols.Select(units.Load)];
}
