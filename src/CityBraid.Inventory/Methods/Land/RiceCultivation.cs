using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Methane of rice fields: a daily factor scaled by water, season and what is ploughed in.</summary>
internal sealed class RiceCultivation(LandTables tables, UnitLibrary units) : IMethod
{
    private static readonly Citation Equation2006 = new("IPCC 2006 Guidelines vol. 4", "equation 5.1");
    private static readonly Citation Factor2006 = new("IPCC 2006 Guidelines vol. 4", "equation 5.2");
    private static readonly Citation Equation2019 = new("IPCC 2019 Refinement vol. 4", "equation 5.1");
    private static readonly Citation Factor2019 = new("IPCC 2019 Refinement vol. 4", "equation 5.2");

    private readonly Unit kilogram = units.Load("kg");

    /// <inheritdoc/>
    public MethodDescription Description { get; } =
        new()
        {
            Name = "rice",
            References = ["V.3"],
            Tier = 1,
            Equation = "CH4 = A × t × EF_c × SF_w × SF_p × SF_o",
            Source = Equation2006,
            ActivityInput = "area",
            Example = """
                {
                  "area": { "value": 1000, "unit": "rai" },
                  "days": 120,
                  "water_regime": "continuously-flooded",
                  "pre_season": "non-flooded-under-180-days",
                  "organic": [{ "amendment": "compost", "rate": { "value": 2, "unit": "t/ha" } }]
                }
                """,
            Inputs = Inputs(tables, new ParameterForms(units)),
        };

    /// <inheritdoc/>
    public MethodResult Run(MethodInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reading = new InputReading(input, Description);
        var working = new Working();
        var isRefined = Guideline.Find(reading, [], ["region"]).IsRefinement;
        var table = isRefined ? tables.Rice2019 : tables.Rice2006;
        var defaults = new Defaults(reading, table);
        var region = isRefined ? Region(reading) : null;
        var (area, days) = (reading.Take("area"), reading.Take("days", table.Find("days", null, region)));
        var baseline = reading.Take("ef_c", table.Find("ef_c", null, region));
        var water = defaults.TakeOf("sf_w", "water_regime");
        var before = defaults.TakeOf("sf_p", "pre_season");
        var organic = new OrganicAmendments(reading, table, isRefined, units);
        if (reading.HasErrors)
        {
            return working.Result(reading);
        }

        var field = working.Take("A", area) * working.Take("t", days);
        var daily = working
            .Take("EF_c", baseline)
            .Times(working.TakeNumber("SF_w", water) * working.TakeNumber("SF_p", before))
            .Times(organic.Scaling(working));
        working.Write("EF", daily, "EF = EF_c × SF_w × SF_p × SF_o", isRefined ? Factor2019 : Factor2006);
        var methane = (field * daily).In(kilogram);
        var equation = isRefined ? Equation2019 : Equation2006;
        return working.Result(
            reading,
            working.Emit(Gas.BiogenicMethane, methane, "CH4 = A × t × EF", equation)
        );
    }

    private string? Region(InputReading reading)
    {
        reading.RejectBoth("region", "country");
        var region =
            reading.FindChoice("region") ?? tables.Regions.Find(reading.FindCountry("country"))?.Rice;
        if (region is null && !(reading.IsStated("ef_c") && reading.IsStated("days")))
        {
            reading.Require("region");
        }

        return region;
    }

    private static MethodParameter[] Inputs(LandTables tables, ParameterForms forms)
    {
        var (older, newer) = (tables.Rice2006, tables.Rice2019);
        return
        [
            Guideline.Parameter,
            forms.Quantity("area", "ha").Required(),
            forms
                .Plain("days", "d")
                .UpTo(366m)
                .Else("of the region, by the refinement", newer.Get("days", "", "world").Source),
            ParameterForms.Word("region", newer.Conditions("ef_c")),
            new() { Name = "country" },
            forms.Quantity("ef_c", "kg/ha/d", older.Get("ef_c")).UpTo(10_000m),
            ParameterForms.Word("water_regime", newer.Conditions("sf_w")),
            forms.Ratio("sf_w").Else("of the water regime", older.Get("sf_w", "", "irrigated").Source),
            ParameterForms.Word("pre_season", newer.Conditions("sf_p")),
            forms.Ratio("sf_p").Else("of the season before", older.Get("sf_p", "", "unknown").Source),
            OrganicAmendments.Parameter(forms, newer),
        ];
    }
}
