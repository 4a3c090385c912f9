using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Carbon dioxide of melting glass; recycled glass gives none.</summary>
internal sealed class GlassMaking(CoefficientTable table, UnitLibrary units) : IMethod
{
    private const string Volume = "IPCC 2006 Guidelines vol. 3";
    private const string Typical = "typical";
    private static readonly Citation Equation = new(Volume, "equation 2.10");

    private readonly Unit kilogram = units.Load("kg");

    /// <inheritdoc/>
    public MethodDescription Description { get; } =
        new()
        {
            Name = "glass",
            References = ["IV.1"],
            Tier = 1,
            Equation = "CO2 = M × EF × (1 − CR)",
            Source = Equation,
            ActivityInput = "mass",
            Example = """
                { "mass": { "value": 1000, "unit": "t" } }
                """,
            Inputs = Inputs(table, new ParameterForms(units)),
        };

    /// <inheritdoc/>
    public MethodResult Run(MethodInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reading = new InputReading(input, Description);
        var working = new Working();
        var mass = reading.Take("mass");
        reading.RejectBoth("ef", "kind");
        var kind = reading.FindChoice("kind") ?? Typical;
        var factor = reading.Take("ef", table.Find("ef", "glass", kind));
        var cullet = reading.Take("cullet", table.Find("cullet", "glass", kind));
        if (reading.HasErrors)
        {
            return working.Result(reading);
        }

        var gas = working.Take("M", mass).In(kilogram).Times(working.TakeNumber("EF", factor));
        var fresh = 1m - working.TakeNumber("CR", cullet);
        return working.Result(
            reading,
            working.Emit(Gas.CarbonDioxide, gas.Times(fresh), "CO2 = M × EF × (1 − CR)", Equation)
        );
    }

    private static MethodParameter[] Inputs(CoefficientTable table, ParameterForms forms) =>
        [
            forms.Mass("mass").Required(),
            ParameterForms
                .Word("kind", table.Conditions("ef", "glass"))
                .Else(Typical, table.Get("ef", "glass", Typical).Source),
            forms.Ratio("ef").Else("of the kind", new Citation(Volume, "table 2.6")),
            forms
                .Fraction("cullet")
                .Else("0.5 of typical glass", table.Get("cullet", "glass", Typical).Source),
        ];
}
