using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Road transport by the fuel that is sold in the city.</summary>
internal sealed class RoadFuelSales(FactorLibrary factors, UnitLibrary units) : IMethod
{
    private static readonly Citation Rule = new("GPC v1.1", "section 7.3.1: fuel sales method");
    private static readonly Coefficient All = Coefficient.Of(
        new Quantity(1m, Unit.One),
        new Citation(Rule.Source, "section 7.3.1: fuel sold in the city is scope 1, wherever it is burnt")
    );

    private readonly Combustion combustion = new(factors, units);

    /// <inheritdoc/>
    public MethodDescription Description { get; } =
        new()
        {
            Name = "road-fuel-sales",
            References = ["II.1.1"],
            Tier = 1,
            Equation = "m_gas = A × NCV × EF_gas, A = A_sold × u",
            Source = new Citation(
                "IPCC 2006 Guidelines vol. 2",
                "equations 3.2.1 and 3.2.3; GPC v1.1, section 7.3.1: fuel sales method"
            ),
            ActivityInput = "amount",
            Example = """
                {
                  "fuel": "diesel-b7",
                  "amount": { "value": 1000, "unit": "l" },
                  "country": "TH",
                  "year": 2019
                }
                """,
            Inputs = Inputs(new FuelInputs(factors, units), new ParameterForms(units)),
        };

    /// <inheritdoc/>
    public MethodResult Run(MethodInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reading = new InputReading(input, Description);
        var working = new Working();
        var sold = working.TakeFound("A_sold", reading.FindQuantity("amount"));
        var share = working.TakeNumber("u", reading.Take("used_share", All));
        var used = sold is null ? null : sold with { Amount = sold.Amount * share };
        if (used is not null)
        {
            working.Write("A", used, "A = A_sold × u", Rule);
        }

        var burnt = combustion.Burn(reading, FuelInputs.Use(reading, "road"), used);
        return working.Result(reading, working.Add(burnt));
    }

    private static MethodParameter[] Inputs(FuelInputs fuels, ParameterForms forms) =>
        [
            fuels.Amount with
            {
                IsRequired = true,
            },
            forms.Fraction("used_share", All),
            .. fuels.Facts,
            .. FuelInputs.PlaceAndTime,
        ];
}
