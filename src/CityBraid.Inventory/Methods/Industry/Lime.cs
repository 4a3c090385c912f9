using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Carbon dioxide of burning lime.</summary>
/// <remarks>Tier 1 takes no correction for kiln dust; a kind of lime that is named takes tier 2's.</remarks>
internal sealed class Lime(CoefficientTable table, UnitLibrary units) : IMethod
{
    private const string Volume = "IPCC 2006 Guidelines vol. 3";
    private const string Mixed = "mixed";
    private static readonly Citation Equation = new(Volume, "equation 2.6");
    private static readonly Citation NoDust = new(Volume, "equation 2.8: tier 1 counts no kiln dust");
    private static readonly Citation NoWater = new(Volume, "section 2.3.1.2: no lime is hydrated");

    private readonly Unit kilogram = units.Load("kg");

    /// <inheritdoc/>
    public MethodDescription Description { get; } =
        new()
        {
            Name = "lime",
            References = ["IV.1"],
            Tier = 1,
            Equation = "CO2 = M × EF × LKD × C_h, C_h = 1 − x × y",
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
        var kind = reading.FindChoice("kind") ?? Mixed;
        var factor = reading.Take("ef", table.Find("ef", "lime", kind));
        var isTierOne = kind is Mixed && !reading.IsStated("ef");
        var dust = reading.Take("lkd", isTierOne ? One : table.Get("lkd", "lime"));
        var hydrated = reading.Take("hydrated_fraction", Nothing);
        var water = reading.Take("water", table.Get("water", "lime"));
        if (reading.HasErrors)
        {
            return working.Result(reading);
        }

        var gas = working
            .Take("M", mass)
            .In(kilogram)
            .Times(working.TakeNumber("EF", factor))
            .Times(working.TakeNumber("LKD", dust));
        var wet = working.TakeNumber("x", hydrated) * working.TakeNumber("y", water);
        var correction = working.Write("C_h", 1m - wet, "C_h = 1 − x × y", Equation);
        return working.Result(
            reading,
            working.Emit(Gas.CarbonDioxide, gas.Times(correction), "CO2 = M × EF × LKD × C_h", Equation)
        );
    }

    private static Coefficient One => Coefficient.Of(new Quantity(1m, Unit.One), NoDust);

    private static Coefficient Nothing => Coefficient.Of(new Quantity(0m, Unit.One), NoWater);

    private static MethodParameter[] Inputs(CoefficientTable table, ParameterForms forms) =>
        [
            forms.Mass("mass").Required(),
            ParameterForms
                .Word("kind", table.Conditions("ef", "lime"))
                .Else(Mixed, table.Get("ef", "lime", Mixed).Source),
            forms.Ratio("ef").Else("of the kind", new Citation(Volume, "table 2.4")),
            forms.Ratio("lkd").Else("1 mixed, 1.02 of a named kind", table.Get("lkd", "lime").Source),
            forms.Fraction("hydrated_fraction", Nothing),
            forms.Fraction("water", table.Get("water", "lime")),
        ];
}
