using CityBraid.Kernel;

namespace CityBraid.Tests.Inventory.Methods;

/// <summary>What the methods of animals refuse, and how they find the region of a country.</summary>
public sealed class LivestockTests
{
    [Theory]
    [InlineData("TH", 68)]
    [InlineData("CN", 68)]
    [InlineData("IN", 58)]
    public void Cattle_go_by_the_region_of_their_country(string country, decimal factor) =>
        Assert.Equal(
            factor,
            Asked
                .Answer(
                    "enteric-fermentation",
                    $$"""{ "heads": 1, "animal": "dairy-cattle", "country": "{{country}}" }"""
                )
                .Kilograms("CH4-biogenic")
        );

    [Theory]
    [InlineData("swine", 1)]
    [InlineData("goats", 5)]
    [InlineData("horses", 18)]
    public void Other_animals_go_by_how_developed_it_is(string animal, decimal factor) =>
        Assert.Equal(
            factor,
            Asked
                .Answer(
                    "enteric-fermentation",
                    $$"""{ "heads": 1, "animal": "{{animal}}", "country": "VN" }"""
                )
                .Kilograms("CH4-biogenic")
        );

    [Fact]
    public void A_missing_factor_names_its_unit_its_default_and_who_publishes_it()
    {
        var findings = Asked.Of("enteric-fermentation", """{ "heads": 1 }""").Refusal!.Findings;
        var factor = findings.Single(finding => finding.Code == "inventory.missing-default");

        Assert.Equal("ef", factor.Values["input"]);
        Assert.Equal("kg/head", factor.Values["unit"]);
        Assert.Equal("of the animal and region", factor.Values["default"]);
        Assert.Equal("IPCC 2006 Guidelines vol. 4, tables 10.10 and 10.11", factor.Values["source"]);
        Assert.All(findings, finding => Assert.Equal(Severity.Error, finding.Severity));
    }

    [Theory]
    [InlineData(
        "enteric-fermentation",
        "{}",
        "missing-default ef|missing-input heads|missing-word animal|missing-word region"
    )]
    [InlineData(
        "enteric-fermentation",
        """{ "heads": 1, "animal": "dairy-cattle", "region": "asia", "productivity": "high" }""",
        "guidelines-mixed productivity|missing-default ef"
    )]
    [InlineData(
        "enteric-fermentation",
        """{ "heads": 1, "animal": "swine", "region": "asia", "guideline": 2019 }""",
        "missing-default ef"
    )]
    [InlineData(
        "enteric-fermentation",
        """{ "heads": 1, "animal": "dairy-cattle", "region": "asia", "country": "TH" }""",
        "inputs-exclude-each-other region"
    )]
    [InlineData(
        "enteric-fermentation",
        """{ "heads": 1, "animal": "dairy-cattle", "country": "FR" }""",
        "missing-default ef|missing-word region"
    )]
    [InlineData(
        "enteric-fermentation",
        """{ "heads": 1.5e12, "animal": "unicorn", "region": "atlantis", "productivity": "some" }""",
        "guidelines-mixed productivity|input-too-large heads|missing-default ef|unknown-choice animal"
            + "|unknown-choice productivity|unknown-choice region"
    )]
    [InlineData(
        "manure-methane",
        "{}",
        "missing-default ef|missing-input heads|missing-input temperature|missing-word animal"
            + "|missing-word region"
    )]
    [InlineData(
        "manure-methane",
        """{ "heads": 1, "animal": "dairy-cattle", "region": "asia" }""",
        "missing-default ef|missing-input temperature"
    )]
    [InlineData(
        "manure-methane",
        """{ "heads": 1, "animal": "broilers", "region": "developing", "temperature": 20 }""",
        "missing-default ef"
    )]
    [InlineData(
        "manure-methane",
        """{ "heads": 1, "animal": "swine", "region": "asia", "temperature": -5 }""",
        "missing-default ef|negative-input temperature"
    )]
    [InlineData(
        "manure-methane",
        """{ "heads": 1, "ef": {"value":1,"unit":"kg/head"}, "vs_rate": {"value":1,"unit":"kg/t/d"} }""",
        "guidelines-mixed vs_rate"
    )]
    [InlineData(
        "manure-methane",
        """
            { "heads": 1, "guideline": 2019, "animal": "swine", "region": "asia", "temperature": 20,
              "ef": {"value":1,"unit":"kg/head"} }
            """,
        "guidelines-mixed animal|guidelines-mixed ef|guidelines-mixed region|guidelines-mixed temperature"
            + "|missing-input ef_vs|missing-input share|missing-input typical_mass|missing-input vs_rate"
    )]
    [InlineData(
        "manure-methane",
        """
            { "heads": 1, "typical_mass": {"value":1,"unit":"kg/head"}, "share": 0.5,
              "ef_vs": {"value":1,"unit":"g/kg"}, "ef": {"value":1,"unit":"kg/head"} }
            """,
        "guidelines-mixed ef_vs|guidelines-mixed share|guidelines-mixed typical_mass"
    )]
    [InlineData(
        "manure-nitrous-oxide",
        "{}",
        "missing-default ef3|missing-default frac_gas|missing-default n_rate|missing-input heads"
            + "|missing-input typical_mass|missing-word animal|missing-word region|missing-word system"
    )]
    [InlineData(
        "manure-nitrous-oxide",
        """
            { "heads": 1, "typical_mass": {"value":1,"unit":"kg/head"}, "n_rate": {"value":1,"unit":"kg/t/d"},
              "system": "dry-lot" }
            """,
        "missing-default frac_gas|missing-word animal"
    )]
    [InlineData(
        "manure-nitrous-oxide",
        """
            { "heads": 1, "typical_mass": {"value":1,"unit":"kg/head"}, "frac_gas": 0.1, "region": "asia",
              "animal": "swine" }
            """,
        "missing-default ef3|missing-word system"
    )]
    [InlineData(
        "manure-nitrous-oxide",
        """
            { "heads": 1, "typical_mass": {"value":1,"unit":"kg/head"}, "frac_gas": 0.1, "region": "asia",
              "ef3": 0.1, "share": 1.01 }
            """,
        "input-too-large share|missing-default n_rate|missing-word animal"
    )]
    [InlineData(
        "manure-nitrous-oxide",
        """
            { "heads": 1, "typical_mass": {"value":1,"unit":"kg/head"}, "n_rate": {"value":1,"unit":"kg/t/d"},
              "ef3": 0.1, "animal": "swine" }
            """,
        "missing-default frac_gas|missing-word system"
    )]
    [InlineData(
        "manure-nitrous-oxide",
        """
            { "heads": 1, "typical_mass": {"value":1,"unit":"kg/head"}, "animal": "goats", "region": "asia",
              "system": "dry-lot" }
            """,
        "missing-default frac_gas"
    )]
    public void Everything_wrong_with_animals_is_said_at_once(string method, string document, string wrong) =>
        Assert.Equal(wrong, string.Join('|', Asked.Wrong(method, document)));

    [Theory]
    [InlineData(9.4, 9)]
    [InlineData(10.5, 10)]
    [InlineData(27.4, 31)]
    [InlineData(27.5, 31)]
    [InlineData(24.5, 26)]
    public void A_temperature_is_taken_to_its_nearest_degree(decimal degrees, decimal factor) =>
        Assert.Equal(
            factor,
            Asked
                .Answer(
                    "manure-methane",
                    $$"""
                    { "heads": 1, "animal": "dairy-cattle", "region": "asia",
                      "temperature": {{degrees.ToString(System.Globalization.CultureInfo.InvariantCulture)}} }
                    """
                )
                .Kilograms("CH4-biogenic")
        );

    [Fact]
    public void Animals_that_know_no_temperature_need_none() =>
        Assert.Equal(
            0.22m,
            Asked.Answer("manure-methane", """{ "heads": 1, "animal": "deer" }""").Kilograms("CH4-biogenic")
        );
}
