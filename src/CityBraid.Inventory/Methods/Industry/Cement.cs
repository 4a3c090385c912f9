using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Carbon dioxide of making clinker, from the clinker or from the cement it is in.</summary>
/// <remarks>
/// The default factor holds 2 % for kiln dust; a correction goes with a factor of one's own and never on
/// top of the default.
/// </remarks>
internal sealed class Cement(CoefficientTable table, UnitLibrary units) : IMethod
{
    private const string Volume = "IPCC 2006 Guidelines vol. 3";
    private const string Mixed = "mixed";
    private static readonly Citation OfCement = new(Volume, "equation 2.1");
    private static readonly Citation OfClinker = new(Volume, "equation 2.2");
    private static readonly string[] OnlyOfCement =
    [
        "cement",
        "cement_type",
        "clinker_fraction",
        "clinker_imported",
        "clinker_exported",
    ];

    private readonly Unit kilogram = units.Load("kg");

    /// <inheritdoc/>
    public MethodDescription Description { get; } =
        new()
        {
            Name = "cement",
            References = ["IV.1"],
            Tier = 1,
            Equation = "CO2 = M_cl × EF × CKD, M_cl = M_c × C_cl − Im + Ex",
            Source = OfCement,
            ActivityInput = "clinker",
            Example = """
                { "clinker": { "value": 1000, "unit": "t" } }
                """,
            Inputs = Inputs(table, new ParameterForms(units), units),
        };

    /// <inheritdoc/>
    public MethodResult Run(MethodInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reading = new InputReading(input, Description);
        var working = new Working();
        var clinker = Clinker(reading, working);
        var isOwn = reading.IsStated("ef");
        var factor = reading.Take("ef", table.Get("ef", "clinker"));
        var dust = isOwn ? reading.Take("ckd", table.Get("ckd", "clinker")) : null;
        if (reading.IsStated("ckd") && !isOwn)
        {
            reading.Missing("ef");
        }

        if (reading.HasErrors)
        {
            return working.Result(reading);
        }

        var gas = clinker.Times(working.TakeNumber("EF", factor));
        return working.Result(
            reading,
            dust is null
                ? working.Emit(Gas.CarbonDioxide, gas, "CO2 = M_cl × EF", OfCement)
                : working.Emit(
                    Gas.CarbonDioxide,
                    gas.Times(working.TakeNumber("CKD", dust)),
                    "CO2 = M_cl × EF × CKD",
                    OfClinker
                )
        );
    }

    private Quantity Clinker(InputReading reading, Working working)
    {
        if (reading.IsStated("clinker") || !reading.IsStated("cement"))
        {
            Array.ForEach(OnlyOfCement, name => reading.RejectBoth("clinker", name));
            return working.Take("M_cl", reading.Take("clinker").Value.In(kilogram));
        }

        var type = reading.FindChoice("cement_type");
        reading.RejectBoth("clinker_fraction", "cement_type");
        var cement = working.Take("M_c", reading.Take("cement")).In(kilogram);
        var published = table.Find("clinker_fraction", "cement", type is Mixed ? null : type);
        var fraction = working.TakeNumber("C_cl", reading.Take("clinker_fraction", published));
        var imported = working.Take("Im", reading.Take("clinker_imported", None(units))).In(kilogram);
        var exported = working.Take("Ex", reading.Take("clinker_exported", None(units))).In(kilogram);
        var held = cement.Times(fraction) + exported;
        reading.RejectMore("clinker_imported", imported, held);
        return working.Write("M_cl", held - imported, "M_cl = M_c × C_cl − Im + Ex", OfCement);
    }

    private static Coefficient None(UnitLibrary units) =>
        Coefficient.Of(
            new Quantity(0m, units.Load("t")),
            new Citation(Volume, "equation 2.1: no clinker crosses the boundary")
        );

    private static MethodParameter[] Inputs(
        CoefficientTable table,
        ParameterForms forms,
        UnitLibrary units
    ) =>
        [
            forms.Mass("clinker"),
            forms.Mass("cement"),
            ParameterForms
                .Word("cement_type", [Mixed, .. table.Conditions("clinker_fraction")])
                .Else(Mixed, table.Get("clinker_fraction", "cement").Source),
            forms.Fraction("clinker_fraction", table.Get("clinker_fraction", "cement")),
            forms.Quantity("clinker_imported", "t", None(units)),
            forms.Quantity("clinker_exported", "t", None(units)),
            forms.Ratio("ef", table.Get("ef", "clinker")),
            forms.Ratio("ckd").Else("1.02 with a factor of your own", table.Get("ckd", "clinker").Source),
        ];
}
