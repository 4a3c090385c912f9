using CityBraid.Inventory;

namespace CityBraid.Tests.Inventory.Methods;

/// <summary>Methane commitment, biological treatment, incineration and open burning.</summary>
public sealed class SolidWasteTests
{
    private const string Tonne = "\"mass\":{\"value\":1,\"unit\":\"t\"}";

    [Fact]
    public void A_thousand_tonnes_commit_to_the_methane_of_the_protocol() =>
        Assert.Equal(
            60_012m,
            Asked
                .Answer(
                    "methane-commitment",
                    """
                    {
                      "mass": { "value": 1000, "unit": "t" },
                      "composition": { "food": 0.43, "paper": 0.13, "wood": 0.1, "textiles": 0.03 },
                      "mcf": 1, "docf": 0.6, "f": 0.5, "oxidation": 0.1
                    }
                    """
                )
                .Kilograms("CH4-biogenic")
        );

    [Fact]
    public void A_thousand_tonnes_in_a_continuous_stoker_weigh_what_they_should()
    {
        var answer = Asked.Answer("incineration", Example("incineration"));

        Assert.Equal(586.667m, Math.Round(answer.Kilograms("CO2") / 1000m, 3));
        Assert.Equal(0.2m, answer.Kilograms("CH4-fossil") + answer.Kilograms("CH4-biogenic"));
        Assert.Equal(50m, answer.Kilograms("N2O"));
        Assert.Equal(599.922m, Math.Round(answer.Co2e.Tonnes, 3));
    }

    [Theory]
    [InlineData("methane-commitment")]
    [InlineData("open-burning")]
    public void What_a_composition_leaves_out_holds_no_carbon_and_that_is_said(string method)
    {
        var answer = Asked.Answer(method, Example(method));

        var finding = Assert.Single(
            answer.Result.Findings,
            finding => finding.Code == "inventory.composition-rest"
        );
        Assert.Equal(CityBraid.Kernel.Severity.Warning, finding.Severity);
        Assert.Contains("WF_rest", answer.Result.Trace.Select(step => step.Symbol));
    }

    [Fact]
    public void A_composition_that_is_whole_raises_no_warning() =>
        Assert.Empty(
            Asked
                .Answer(
                    "methane-commitment",
                    $$"""{ {{Tonne}}, "composition": { "food": 0.4, "plastics": 0.6 } }"""
                )
                .Result.Findings
        );

    [Fact]
    public void Biogenic_carbon_dioxide_is_told_and_in_no_total()
    {
        var answer = Asked.Answer(
            "incineration",
            $$"""
            { {{Tonne}}, "composition": { "wood": 1 }, "ef_n2o": 0,
              "technology": "continuous-fluidised-bed" }
            """
        );

        Assert.Equal(1000m * 0.85m * 0.5m * 44m / 12m, answer.Kilograms("CO2-biogenic"));
        Assert.Equal(0m, answer.Co2e.Tonnes);
    }

    [Theory]
    [InlineData(
        "open-burning",
        """
            { "population": 1e12, "burning_population": 1, "burnt_fraction": 1, "dry_matter": 1,
              "waste_per_person_day": { "value": 1000, "unit": "kg/person/d" }, "carbon_fraction": 1,
              "fossil_carbon_fraction": 1, "oxidation": 1, "ef_ch4": { "value": 1e12, "unit": "g/t" } }
            """
    )]
    [InlineData(
        "biological-treatment",
        """
            { "mass": { "value": 1e12, "unit": "t" }, "ef_ch4": { "value": 1e12, "unit": "g/kg" },
              "ef_n2o": { "value": 1e12, "unit": "g/kg" } }
            """
    )]
    [InlineData(
        "industrial-wastewater",
        """
            { "production": { "value": 1e12, "unit": "t" }, "wastewater": { "value": 1e6, "unit": "m3/t" },
              "cod": { "value": 1e4, "unit": "kg/m3" }, "bo": 100, "mcf": 1 }
            """
    )]
    [InlineData(
        "wastewater-nitrous-oxide",
        """
            { "population": 1e12, "protein_g_per_person_day": 1e4, "f_npr": 1, "f_nc": 100, "f_ind": 100,
              "ef": 1,
              "plant_population": 1, "ef_plant": { "value": 0, "unit": "g/person" } }
            """
    )]
    public void The_most_of_everything_stays_within_decimal_numbers(string method, string document) =>
        Assert.True(Asked.Answer(method, document).Co2e.Tonnes > 0m);

    [Theory]
    [InlineData("mass", "Gg")]
    [InlineData("mass", "kg")]
    public void More_than_the_most_is_a_finding_however_large_it_is(string input, string unit) =>
        Assert.Equal(
            [$"input-too-large {input}"],
            Asked.Wrong(
                "methane-commitment",
                $$"""{ "{{input}}": { "value": 7e28, "unit": "{{unit}}" }, "doc": 0.1 }"""
            )
        );

    [Fact]
    public void Another_set_changes_the_tonnes_of_CO2e_and_no_gas()
    {
        var one = Asked.Answer("open-burning", Example("open-burning"), "AR5");
        var other = Asked.Answer("open-burning", Example("open-burning"), "AR6");

        Assert.Equal(one.Result.Gases, other.Result.Gases);
        Assert.NotEqual(one.Co2e.Tonnes, other.Co2e.Tonnes);
    }

    [Theory]
    [InlineData("methane-commitment", "{}", "missing-default doc|missing-input mass")]
    [InlineData(
        "methane-commitment",
        $$"""{ {{Tonne}}, "composition": { "food": 0.6, "paper": 0.5 } }""",
        "composition-over-whole composition"
    )]
    [InlineData(
        "methane-commitment",
        $$"""
            { {{Tonne}},
              "composition": { "food": 43, "paper": {"value":13,"unit":"kg"}, "cheese": 0.1 } }
            """,
        "input-too-large composition.food|unknown-input composition.cheese|wrong-kind composition.paper"
    )]
    [InlineData(
        "methane-commitment",
        $$"""{ {{Tonne}}, "doc": 0.15, "composition": { "food": 1 } }""",
        "inputs-exclude-each-other doc"
    )]
    [InlineData(
        "methane-commitment",
        $$"""{ {{Tonne}}, "doc": 0.15, "recovery": {"value":1,"unit":"t"} }""",
        "more-removed-than-held recovery"
    )]
    [InlineData(
        "biological-treatment",
        "{}",
        "missing-default ef_ch4|missing-default ef_n2o|missing-input mass"
            + "|missing-word basis|missing-word process"
    )]
    [InlineData(
        "biological-treatment",
        $$"""{ {{Tonne}}, "process": "composting", "basis": "wet", "recovery": 1.5 }""",
        "input-too-large recovery"
    )]
    public void Everything_wrong_with_buried_or_treated_waste_is_said_at_once(
        string method,
        string document,
        string wrong
    ) => Assert.Equal(wrong, string.Join('|', Asked.Wrong(method, document)));

    [Theory]
    [InlineData(
        "incineration",
        $$"""{ {{Tonne}} }""",
        "missing-default carbon_fraction|missing-default dry_matter|missing-default ef_ch4"
            + "|missing-default ef_n2o|missing-default fossil_carbon_fraction|missing-word technology"
    )]
    [InlineData(
        "incineration",
        $$"""{ {{Tonne}}, "composition": { "food": 1 }, "dry_matter": 0.4, "technology": "oven" }""",
        "inputs-exclude-each-other dry_matter|missing-default ef_ch4|missing-default ef_n2o"
            + "|unknown-choice technology"
    )]
    [InlineData(
        "incineration",
        """
            { "mass": {"value":1e15,"unit":"t"}, "composition": {"food": 1}, "technology": "batch-stoker" }
            """,
        "input-too-large mass"
    )]
    [InlineData(
        "open-burning",
        """{ "population": 5, "composition": { "food": 1 } }""",
        "missing-input burning_population|missing-input waste_per_person_day"
    )]
    [InlineData(
        "open-burning",
        $$"""{ {{Tonne}}, "population": 5, "burning_population": 1, "composition": { "food": 1 } }""",
        "inputs-exclude-each-other mass|missing-input waste_per_person_day"
    )]
    public void Everything_wrong_with_burnt_waste_is_said_at_once(
        string method,
        string document,
        string wrong
    ) => Assert.Equal(wrong, string.Join('|', Asked.Wrong(method, document)));

    private static string Example(string method) => OurTables.Methods.Find(method)!.Description.Example;
}
