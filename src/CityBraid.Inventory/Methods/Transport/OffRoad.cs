using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Machines off the road: tractors, saws, forklifts, mowers.</summary>
/// <remarks>
/// The reference follows the machine: farms and forests I.5.1, factories and building sites I.3.1, households
/// I.1.1, the premises of ports and stations II.5.1.
/// </remarks>
internal sealed class OffRoad(FactorLibrary factors, UnitLibrary units) : IMethod
{
    private readonly Combustion combustion = new(factors, units);

    /// <inheritdoc/>
    public MethodDescription Description { get; } =
        new()
        {
            Name = "off-road",
            References = ["I.1.1", "I.3.1", "I.5.1", "II.5.1"],
            Tier = 1,
            Equation = "m_gas = A × NCV × EF_gas",
            Source = new Citation("IPCC 2006 Guidelines vol. 2", "equation 3.3.1"),
            ActivityInput = "amount",
            Example = """
                {
                  "machines": "agriculture",
                  "fuel": "motor-gasoline",
                  "technology": "2-stroke",
                  "amount": { "value": 1000, "unit": "l" },
                  "country": "TH"
                }
                """,
            Inputs = Inputs(new FuelInputs(factors, units)),
        };

    /// <inheritdoc/>
    public MethodResult Run(MethodInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reading = new InputReading(input, Description);
        var machines = reading.FindChoice("machines");
        var use = FuelInputs.Use(reading, machines is null ? null : $"off-road-{machines}");
        var working = new Working();
        var burnt = combustion.Burn(reading, use, working.TakeFound("A", reading.FindQuantity("amount")));
        return working.Result(reading, working.Add(burnt));
    }

    private static MethodParameter[] Inputs(FuelInputs fuels) =>
        [
            fuels.Amount with
            {
                IsRequired = true,
            },
            ParameterForms.Word("machines", "agriculture", "forestry", "industry", "household") with
            {
                IsRequired = true,
            },
            .. fuels.Facts,
            .. FuelInputs.PlaceAndTime,
        ];
}
