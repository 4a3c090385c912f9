using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>What first order decay asks for, with its defaults.</summary>
internal static class FirstOrderDecayInputs
{
    public static MethodDescription Describe(CoefficientTable table, UnitLibrary units, Citation equation) =>
        new()
        {
            Name = "first-order-decay",
            References = ["III.1.1", "III.1.2", "III.1.3"],
            Tier = 1,
            Equation = "CH4_T = (Σ DDOCm_decomp,T × F × 16/12 − R_T) × (1 − OX)",
            Source = equation,
            ActivityInput = "deposits",
            Example = """
                {
                  "deposits": [
                    { "year": 2015, "mass": { "value": 1000, "unit": "t" } },
                    { "year": 2016, "mass": { "value": 1100, "unit": "t" } }
                  ],
                  "waste": "food",
                  "climate": "tropical-wet",
                  "site": "managed",
                  "until": 2030
                }
                """,
            Inputs = Inputs(table, units),
        };

    private static MethodParameter[] Inputs(CoefficientTable table, UnitLibrary units)
    {
        var forms = new ParameterForms(units);
        var year = new MethodParameter { Name = "year", IsRequired = true };
        var mass = forms.Mass("mass") with { IsRequired = true };
        var waste = ParameterForms.Word("waste", table.Materials("doc").Union(table.Materials("k")));
        return
        [
            new()
            {
                Name = "deposits",
                IsRequired = true,
                Parts = [year, mass, waste],
            },
            waste,
            ParameterForms.Word("climate", table.Conditions("k")),
            forms.Fraction("doc") with
            {
                Default = "of the waste",
                Source = new("IPCC 2006 Guidelines vol. 5", "table 2.4"),
            },
            forms.Plain("k", "1/yr") with
            {
                Max = 100m,
                Default = "of the waste and climate",
                Source = new("IPCC 2006 Guidelines vol. 5", "table 3.3"),
            },
            ParameterForms.Word("site", table.Conditions("mcf")),
            forms.Fraction("mcf", table.Get("mcf", condition: "uncategorised")),
            forms.Fraction("docf", table.Get("docf")),
            forms.Fraction("f", table.Get("f")),
            forms.Fraction("oxidation", table.Get("oxidation", condition: "uncovered")),
            YearlyRecovery.Parameter(forms, year, mass),
            new() { Name = "until", Default = "the last year of the deposits" },
        ];
    }
}
