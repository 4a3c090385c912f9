using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>
/// Gases that escape, are vented or flared where oil and natural gas are won, treated and moved.
/// </summary>
internal sealed class FugitiveOilGas(CoefficientTable table, UnitLibrary units) : IMethod
{
    private static readonly Citation Equation = new("IPCC 2006 Guidelines vol. 2", "equation 4.2.1");
    private static readonly (string Name, Gas Gas)[] Gases =
    [
        ("ef_ch4", Gas.FossilMethane),
        ("ef_co2", Gas.CarbonDioxide),
        ("ef_n2o", Gas.NitrousOxide),
    ];

    private readonly Unit kilogram = units.Load("kg");

    /// <inheritdoc/>
    public MethodDescription Description { get; } =
        new()
        {
            Name = "fugitive-oil-gas",
            References = ["I.8.1"],
            Tier = 1,
            Equation = "m_gas = A × EF_gas",
            Source = Equation,
            ActivityInput = "amount",
            Example = """
                {
                  "amount": { "value": 1000000, "unit": "m3" },
                  "segment": "gas-production-flaring",
                  "region": "developed"
                }
                """,
            Inputs = Inputs(table, new ParameterForms(units)),
        };

    /// <inheritdoc/>
    public MethodResult Run(MethodInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reading = new InputReading(input, Description);
        var working = new Working();
        var amount = reading.Take("amount");
        var (segment, region) = (reading.FindChoice("segment"), reading.FindChoice("region"));
        if (!Array.TrueForAll(Gases, gas => reading.IsStated(gas.Name)))
        {
            reading.Require("segment", "region");
        }

        var counted = Array.FindAll(Gases, gas => IsCounted(reading, gas, segment, region));
        var taken = Array.ConvertAll(
            counted,
            gas => (gas.Gas, Factor: reading.Take(gas.Name, table.Find(gas.Name, segment, region)))
        );
        if (reading.HasErrors)
        {
            return working.Result(reading);
        }

        working.Take("A", amount);
        return working.Result(reading, Array.ConvertAll(taken, one => Emit(amount, one, working)));
    }

    /// <summary>
    /// Nitrous oxide comes of flames: where gas is vented or oil moved nothing burns, the guidelines publish
    /// none, and none is made up.
    /// </summary>
    private bool IsCounted(InputReading reading, (string Name, Gas Gas) one, string? segment, string? region)
    {
        var isOpen =
            one.Gas == Gas.NitrousOxide
            && IsWithoutFlame(segment)
            && !reading.IsStated(one.Name)
            && table.Find("ef_co2", segment, region) is not null
            && table.Find(one.Name, segment, region) is null;
        if (isOpen)
        {
            reading.Inform(
                "inventory.gas-without-factor",
                ("gas", one.Gas.Code),
                ("segment", $"{segment}"),
                reading.Input(one.Name)
            );
        }

        return !isOpen;
    }

    private static bool IsWithoutFlame(string? segment) =>
        segment is not null
        && (
            segment.EndsWith("-venting", StringComparison.Ordinal)
            || segment.StartsWith("oil-transport", StringComparison.Ordinal)
        );

    private GasMass Emit(Taken amount, (Gas Gas, Taken Factor) one, Working working)
    {
        var factor = working.Take($"EF_{one.Gas}", one.Factor);
        var mass = (amount.Value * factor).In(kilogram);
        working.Write(one.Gas.Code, mass, "m = A × EF", Equation);
        return new GasMass(one.Gas, mass.Amount);
    }

    private static MethodParameter[] Inputs(CoefficientTable table, ParameterForms forms) =>
        [
            forms.Quantity("amount", "m3") with
            {
                IsRequired = true,
            },
            ParameterForms.Word("segment", table.Materials("ef_co2")),
            ParameterForms.Word("region", table.Conditions("ef_co2")),
            .. Gases.Select(gas =>
                forms.Quantity(gas.Name, "kg/m3") with
                {
                    Default = "of the segment and region",
                    Source = new Citation("IPCC 2006 Guidelines vol. 2", "tables 4.2.4 and 4.2.5"),
                    IsFactor = true,
                }
            ),
        ];
}
