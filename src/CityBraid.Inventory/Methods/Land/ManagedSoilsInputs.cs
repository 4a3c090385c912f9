using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>What managed soils ask for, with their defaults.</summary>
internal static class ManagedSoilsInputs
{
    private const string Volume = "IPCC 2006 Guidelines vol. 4";

    public static MethodDescription Describe(LandTables tables, UnitLibrary units) =>
        new()
        {
            Name = "managed-soils",
            References = ["V.3"],
            Tier = 1,
            Equation = "N2O = (N_direct + N_settled + N_leached) × 44/28",
            Source = new SoilEquations(isRefined: false).Direct,
            ActivityInput = "synthetic_n",
            Example = """
                { "synthetic_n": { "value": 100, "unit": "t" }, "leaching": "occurs" }
                """,
            Inputs = Inputs(tables.Soils2006, new ParameterForms(units), units),
        };

    private static MethodParameter[] Inputs(
        CoefficientTable table,
        ParameterForms forms,
        UnitLibrary units
    ) =>
        [
            Guideline.Parameter,
            .. SoilNitrogen.Parameters(forms, units),
            ParameterForms.Word("grazing_animals", table.Materials("ef3")),
            forms.Quantity("organic_soils", "ha").Else("0", new Citation(Volume, "equation 11.1")),
            ParameterForms.Word("climate", table.Conditions("ef2")),
            ParameterForms.Word("leaching", table.Conditions("frac_leach")),
            forms.Fraction("rice_fraction", SoilFactors.NoRice),
            forms.Fraction("ef1", table.Get("ef1")),
            forms.Fraction("ef1_rice", table.Get("ef1_rice")),
            forms
                .Quantity("ef2", "kg/ha")
                .UpTo(100_000m)
                .Else("of the climate", new Citation(Volume, "table 11.1")),
            forms.Fraction("ef3").Else("of the grazing animals", new Citation(Volume, "table 11.1")),
            forms.Fraction("ef4", table.Get("ef4")),
            forms.Fraction("ef5", table.Get("ef5")),
            forms.Fraction("frac_gas_synthetic", table.Get("frac_gas_synthetic")),
            forms.Fraction("frac_gas_organic", table.Get("frac_gas_organic")),
            forms
                .Fraction("frac_leach")
                .Else("0.3 where leaching occurs", table.Get("frac_leach", "", "occurs").Source),
        ];
}
