using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>All methane that waste will ever give off, counted in the year it is buried.</summary>
/// <remarks>Simpler than first order decay and not to be added to it: each counts the same methane.</remarks>
internal sealed class MethaneCommitment(CoefficientTable table, UnitLibrary units) : IMethod
{
    private static readonly Citation Carbon = new("GPC v1.1", "equation 8.1");
    private static readonly Citation Committed = new("GPC v1.1", "equation 8.3");
    private static readonly Citation Potential = new("GPC v1.1", "equation 8.4");

    private readonly Unit kilogram = units.Load("kg");

    /// <inheritdoc/>
    public MethodDescription Description { get; } =
        new()
        {
            Name = "methane-commitment",
            References = ["III.1.1", "III.1.2", "III.1.3"],
            Tier = 1,
            Equation = "CH4 = (MSW × L0 − R) × (1 − OX), L0 = MCF × DOC × DOCf × F × 16/12",
            Source = Committed,
            ActivityInput = "mass",
            Example = """
                {
                  "mass": { "value": 1000, "unit": "t" },
                  "composition": { "food": 0.43, "paper": 0.13, "wood": 0.1, "textiles": 0.03 },
                  "site": "managed",
                  "oxidation": 0.1
                }
                """,
            Inputs = Inputs(table, new ParameterForms(units), units),
        };

    /// <inheritdoc/>
    public MethodResult Run(MethodInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reading = new InputReading(input, Description);
        var working = new Working();
        var defaults = new Defaults(reading, table);
        var mass = reading.Take("mass");
        reading.RejectBoth("doc", "composition");
        var composition = Composition.Find(reading);
        var doc = reading.IsStated("composition") ? null : reading.Take("doc");
        var mcf = defaults.TakeOf("mcf", "site", otherwise: "uncategorised");
        var docf = defaults.Take("docf", condition: "gpc");
        var f = defaults.Take("f");
        var oxidation = defaults.Take("oxidation", condition: "uncovered");
        var recovery = new Recovery(reading);
        if (reading.HasErrors)
        {
            return working.Result(reading);
        }

        var waste = working.Take("MSW", mass).In(kilogram);
        var factors =
            working.TakeNumber("MCF", mcf) * working.TakeNumber("DOCf", docf) * working.TakeNumber("F", f);
        var carbon = doc is null ? Degradable(composition!, working) : working.TakeNumber("DOC", doc);
        var potential = factors * carbon * 16m / 12m;
        working.Write("L0", potential, "L0 = MCF × DOC × DOCf × F × 16/12", Potential);
        var generated = waste with { Amount = waste.Amount * factors * carbon * 16m / 12m };
        working.Write("CH4_gen", generated, "CH4_gen = MSW × L0", Committed);
        var kept = generated - recovery.Of(generated, working, Committed);
        var emitted = kept with { Amount = kept.Amount * (1m - working.TakeNumber("OX", oxidation)) };
        working.Write("CH4", emitted, "CH4 = (CH4_gen − R) × (1 − OX)", Committed);
        return working.Result(reading, new GasMass(Gas.BiogenicMethane, emitted.Amount));
    }

    private decimal Degradable(Composition composition, Working working)
    {
        composition.Write(working, Carbon);
        return composition.Sum(working, ["DOC"], material => [table.Get("doc", material)], ("DOC", Carbon));
    }

    private static MethodParameter[] Inputs(
        CoefficientTable table,
        ParameterForms forms,
        UnitLibrary units
    ) =>
        [
            forms.Mass("mass") with
            {
                IsRequired = true,
            },
            Composition.Parameter(forms, table.Materials("doc")),
            forms.Fraction("doc") with
            {
                Default = "of the composition",
                Source = new("IPCC 2006 Guidelines vol. 5", "table 2.4"),
            },
            ParameterForms.Word("site", table.Conditions("mcf")),
            forms.Fraction("mcf", table.Get("mcf", condition: "uncategorised")),
            forms.Fraction("docf", table.Get("docf", condition: "gpc")),
            forms.Fraction("f", table.Get("f")),
            forms.Fraction("oxidation", table.Get("oxidation", condition: "uncovered")),
            Recovery.Parameter(forms, units, Committed),
        ];
}
