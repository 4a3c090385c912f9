using CityBraid.Kernel;

namespace CityBraid.Tests.Inventory.Methods;

/// <summary>How the methods of animals find the region of a country.</summary>
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
    [InlineData("9.4", 9)]
    [InlineData("10.5", 10)]
    [InlineData("27.4", 31)]
    [InlineData("27.5", 31)]
    [InlineData("24.5", 26)]
    public void A_temperature_is_taken_to_its_nearest_degree(string degrees, decimal factor) =>
        Assert.Equal(
            factor,
            Asked
                .Answer(
                    "manure-methane",
                    $$"""
                    { "heads": 1, "animal": "dairy-cattle", "region": "asia",
                      "temperature": {{degrees}} }
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
