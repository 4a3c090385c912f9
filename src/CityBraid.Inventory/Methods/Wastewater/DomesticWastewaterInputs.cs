using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>What domestic wastewater asks for, with its defaults.</summary>
internal static class DomesticWastewaterInputs
{
    /// <summary>The inputs that have no place in the refinement of 2019.</summary>
    public static string[] Only2006 { get; } =
    ["population", "bod_g_per_person_day", "region", "i", "collection", "bo", "mcf", "u", "t", "pathways"];

    /// <summary>The inputs that have no place in the guidelines of 2006.</summary>
    public static string[] Only2019 { get; } = ["organic_load", "ef"];

    public static MethodDescription Describe(WasteTables tables, UnitLibrary units, Citation equation) =>
        new()
        {
            Name = "domestic-wastewater",
            References = ["III.4.1", "III.4.2", "III.4.3"],
            Tier = 1,
            Equation = "CH4 = (TOW − S) × Σ(U × T × Bo × MCF) − R, TOW = P × BOD × I × 365",
            Source = equation,
            ActivityInput = "population",
            Example = """
                {
                  "population": 115000,
                  "bod_g_per_person_day": 40,
                  "collection": "uncollected",
                  "treatment": "septic"
                }
                """,
            Inputs = Inputs(tables, units),
        };

    private static MethodParameter[] Inputs(WasteTables tables, UnitLibrary units)
    {
        var forms = new ParameterForms(units);
        var table = tables.Wastewater2006;
        var way = WastewaterPathways.Parameters(forms, table);
        var treatments = table
            .Conditions("mcf", "domestic")
            .Union(tables.Wastewater2019.Conditions("ef", "methane"));
        return
        [
            Guideline.Parameter,
            forms.Plain("population", "person"),
            forms.Plain("bod_g_per_person_day", "g/person/d") with
            {
                Max = 500m,
                Default = "of the region",
                Source = new("IPCC 2006 Guidelines vol. 5", "table 6.4"),
            },
            ParameterForms.Word("region", table.Conditions("bod_g_per_person_day")),
            forms.Ratio("i") with
            {
                Default = "1.25 collected, 1 uncollected",
                Source = table.Get("i", condition: "collected").Source,
            },
            ParameterForms.Word("collection", table.Conditions("i")),
            forms.Ratio("bo", table.Get("bo", "bod")),
            .. way[..^1],
            ParameterForms.Word("treatment", treatments),
            new() { Name = "pathways", Parts = way },
            .. OrganicMatter.Parameters(forms, units),
            forms.Quantity("organic_load", "kg"),
            forms.Ratio("ef") with
            {
                Default = "of the treatment",
                Source = new("IPCC 2019 Refinement vol. 5", "table 6.3"),
            },
        ];
    }
}
