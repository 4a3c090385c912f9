using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Emissions of burning a fuel or blend: its energy times a factor for each gas.</summary>
internal sealed class FuelCombustion(FactorLibrary factors, UnitLibrary units) : IMethod
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
        "II.1.1",
        "II.2.1",
        "II.3.1",
        "II.4.1",
        "II.5.1",
    ];

    private readonly Combustion combustion = new(factors, units);

    /// <inheritdoc/>
    public MethodDescription Description { get; } =
        new()
        {
            Name = "fuel-combustion",
            References = Subsectors,
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
            Inputs = Inputs(factors, new FuelInputs(factors, units)),
        };

    /// <inheritdoc/>
    public MethodResult Run(MethodInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reading = new InputReading(input, Description);
        var use = FuelInputs.Use(reading, reading.FindChoice("sector"));
        var working = new Working();
        var burnt = combustion.Burn(reading, use, working.TakeFound("A", reading.FindQuantity("amount")));
        return working.Result(reading, working.Add(burnt));
    }

    private static MethodParameter[] Inputs(FactorLibrary factors, FuelInputs inputs)
    {
        var uses = factors.Fuels.SelectMany(fuel => factors.Uses(fuel.Code)).Distinct(StringComparer.Ordinal);
        return
        [
            inputs.Amount with
            {
                IsRequired = true,
            },
            ParameterForms.Word("sector", uses.Order(StringComparer.Ordinal)),
            .. inputs.Facts,
            .. FuelInputs.PlaceAndTime,
        ];
    }
}
