using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Methane and nitrous oxide of fires on fields, in grass and in forests.</summary>
/// <remarks>
/// The carbon dioxide is a memo item: crops grow again, and the loss of a forest's stock is counted as a
/// change of land use. Table 2.4 publishes what burns, M_B × C_f, so no combustion factor goes on top of it.
/// </remarks>
internal sealed class BiomassBurning(CoefficientTable table, UnitLibrary units) : IMethod
{
    private const string Volume = "IPCC 2006 Guidelines vol. 4";
    private const string OfFields = "agricultural-residues";
    private static readonly Citation Equation = new(Volume, "equation 2.27");

    private static readonly (string Name, Gas Gas)[] Gases =
    [
        ("ef_co2", Gas.BiogenicCarbonDioxide),
        ("ef_ch4", Gas.BiogenicMethane),
        ("ef_n2o", Gas.NitrousOxide),
    ];

    private readonly Unit kilogram = units.Load("kg");

    /// <inheritdoc/>
    public MethodDescription Description { get; } =
        new()
        {
            Name = "biomass-burning",
            References = ["V.3"],
            Tier = 1,
            Equation = "L = A × M_B × C_f × G_ef",
            Source = Equation,
            ActivityInput = "area",
            Example = """
                { "area": { "value": 1000, "unit": "rai" }, "vegetation": "rice-residues" }
                """,
            Inputs = Inputs(table, new ParameterForms(units)),
        };

    /// <inheritdoc/>
    public MethodResult Run(MethodInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reading = new InputReading(input, Description);
        var working = new Working();
        reading.RejectBoth("vegetation", "fire");
        var vegetation = reading.FindChoice("vegetation");
        var fire = reading.FindChoice("fire") ?? (vegetation is null ? null : OfFields);
        if (!reading.IsStated("vegetation") && !Array.TrueForAll(Gases, one => reading.IsStated(one.Name)))
        {
            reading.Require("fire");
        }

        var area = reading.Take("area");
        var perArea = PerArea(reading, vegetation);
        var factors = Array.ConvertAll(Gases, one => reading.Take(one.Name, table.Find(one.Name, fire)));
        if (reading.HasErrors)
        {
            return working.Result(reading);
        }

        var mass = Burnt(area, perArea, working);
        return working.Result(
            reading,
            [.. Gases.Zip(factors, (one, factor) => Emit(one.Gas, mass, factor, working))]
        );
    }

    /// <summary>
    /// What burns on an area: a load with the part of it that burns, or both in one figure, as table 2.4 has
    /// it.
    /// </summary>
    private (Taken Value, Taken? Part) PerArea(InputReading reading, string? vegetation)
    {
        if (!reading.IsStated("fuel_load") && !reading.IsStated("combustion"))
        {
            return (reading.Take("consumption", table.Find("consumption", vegetation)), null);
        }

        reading.RejectBoth("consumption", "fuel_load");
        reading.RejectBoth("consumption", "combustion");
        var part = table.Find("combustion", vegetation);
        return (reading.Take("fuel_load"), reading.Take("combustion", part));
    }

    private Quantity Burnt(Taken area, (Taken Value, Taken? Part) perArea, Working working)
    {
        var land = working.Take("A", area);
        if (perArea.Part is not { } part)
        {
            var whole = (land * working.Take("M_B·C_f", perArea.Value)).In(kilogram);
            return working.Write("B", whole, "B = A × M_B·C_f", Equation);
        }

        var load = (land * working.Take("M_B", perArea.Value)).In(kilogram);
        var burnt = load.Times(working.TakeNumber("C_f", part));
        return working.Write("B", burnt, "B = A × M_B × C_f", Equation);
    }

    private GasMass Emit(Gas gas, Quantity burnt, Taken factor, Working working)
    {
        var mass = (burnt * working.Take($"G_ef_{gas}", factor)).In(kilogram);
        return working.Emit(gas, mass, $"{gas} = B × G_ef_{gas}", Equation);
    }

    private static MethodParameter[] Inputs(CoefficientTable table, ParameterForms forms) =>
        [
            forms.Quantity("area", "ha").Required(),
            ParameterForms.Word("vegetation", table.Materials("consumption")),
            ParameterForms.Word("fire", table.Materials("ef_co2")),
            forms
                .Quantity("consumption", "t/ha")
                .UpTo(100_000m)
                .Else("of the vegetation", new(Volume, "table 2.4")),
            forms.Quantity("fuel_load", "t/ha").UpTo(100_000m),
            forms.Fraction("combustion").Else("of the vegetation", new Citation(Volume, "table 2.6")),
            .. Gases.Select(one =>
                forms
                    .Quantity(one.Name, "g/kg")
                    .UpTo(100_000m)
                    .Else("of the fire", new Citation(Volume, "table 2.5"))
            ),
        ];
}
