using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Refrigerant that escaped in a year: what was sold and went into no equipment.</summary>
internal sealed class RefrigerantMassBalance(Refrigerants refrigerants, UnitLibrary units) : IMethod
{
    private static readonly Citation Equation = new("IPCC 2006 Guidelines vol. 3", "equation 7.9");

    private readonly Unit kilogram = units.Load("kg");

    /// <inheritdoc/>
    public MethodDescription Description { get; } =
        new()
        {
            Name = "refrigerant-mass-balance",
            References = ["IV.2"],
            Tier = 2,
            Equation = "E = S − N + R − D",
            Source = Equation,
            ActivityInput = "sold",
            Example = """
                {
                  "gas": "HFC-134a",
                  "sold": { "value": 500, "unit": "kg" },
                  "new_charge": { "value": 300, "unit": "kg" },
                  "retired_charge": { "value": 50, "unit": "kg" },
                  "destroyed": { "value": 20, "unit": "kg" }
                }
                """,
            Inputs = Inputs(refrigerants, new ParameterForms(units)),
        };

    /// <inheritdoc/>
    public MethodResult Run(MethodInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reading = new InputReading(input, Description);
        var working = new Working();
        var escape = new RefrigerantEscape(reading, refrigerants);
        var (sold, charged) = (reading.Take("sold"), reading.Take("new_charge"));
        var (retired, destroyed) = (reading.Take("retired_charge"), reading.Take("destroyed"));
        if (reading.HasErrors)
        {
            return working.Result(reading);
        }

        var had = working.Take("S", sold).In(kilogram);
        var kept = working.Take("N", charged).In(kilogram);
        had += working.Take("R", retired);
        kept += working.Take("D", destroyed);
        reading.RejectMore("new_charge", kept, had);
        var escaped = working.Write("E", had - kept, "E = S − N + R − D", Equation);
        return escape.Result(escaped, working, Equation);
    }

    private static MethodParameter[] Inputs(Refrigerants refrigerants, ParameterForms forms) =>
        [
            RefrigerantEscape.Parameter(refrigerants),
            forms.Quantity("sold", "kg").Required(),
            forms.Quantity("new_charge", "kg").Required(),
            forms.Quantity("retired_charge", "kg").Required(),
            forms.Quantity("destroyed", "kg").Required(),
        ];
}
