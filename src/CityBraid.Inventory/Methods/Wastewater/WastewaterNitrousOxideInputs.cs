using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>What nitrous oxide of wastewater asks for, with its defaults.</summary>
internal static class WastewaterNitrousOxideInputs
{
    /// <summary>The inputs that have no place in the refinement of 2019.</summary>
    public static string[] Only2006 { get; } =
    [
        "population",
        "country",
        "protein_g_per_person_day",
        "f_npr",
        "f_nc",
        "f_ind",
        "sludge_n",
        "plant_population",
        "ef_plant",
    ];

    /// <summary>The inputs that have no place in the guidelines of 2006.</summary>
    public static string[] Only2019 { get; } = ["nitrogen", "treatment"];

    public static MethodDescription Describe(WasteTables tables, UnitLibrary units, Citation equation) =>
        new()
        {
            Name = "wastewater-nitrous-oxide",
            References = ["III.4.1", "III.4.2", "III.4.3"],
            Tier = 1,
            Equation =
                "N2O = (N − N_sludge − N_WWT) × EF × 44/28 + N2O_plants, "
                + "N = P × Protein × 365 × F_NPR × F_NON-CON × F_IND-COM",
            Source = equation,
            ActivityInput = "population",
            Example = """
                { "population": 115000, "country": "TH" }
                """,
            Inputs = Inputs(tables, new ParameterForms(units), units),
        };

    private static MethodParameter[] Inputs(WasteTables tables, ParameterForms forms, UnitLibrary units)
    {
        var table = tables.Wastewater2006;
        return
        [
            Guideline.Parameter,
            forms.Plain("population", "person"),
            new() { Name = "country" },
            forms.Plain("protein_g_per_person_day", "g/person/d") with
            {
                Max = 10_000m,
                Default = "of the country",
                Source = new("FAOSTAT food balance sheets", "protein supply quantity"),
            },
            forms.Fraction("f_npr", table.Get("f_npr")),
            forms.Ratio("f_nc", table.Get("f_nc", condition: "without-disposals")),
            forms.Ratio("f_ind", table.Get("f_ind")),
            forms.Fraction("plant_population", WastewaterNitrogen.NoPlants),
            forms.Quantity("ef_plant", "g/person", table.Get("ef_plant", condition: "advanced")) with
            {
                Max = 10_000m,
            },
            forms.Quantity("sludge_n", "kg", WastewaterNitrogen.NoSludge(units)),
            forms.Fraction("ef", table.Get("ef")),
            forms.Quantity("nitrogen", "kg"),
            ParameterForms.Word("treatment", tables.Wastewater2019.Conditions("ef", "nitrous-oxide")),
        ];
    }
}
