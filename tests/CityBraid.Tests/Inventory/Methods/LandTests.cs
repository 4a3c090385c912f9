namespace CityBraid.Tests.Inventory.Methods;

/// <summary>What the methods of fields, forests and soils remove, and what they never count.</summary>
public sealed class LandTests
{
    private const string Hectare = """{"value":1,"unit":"ha"}""";
    private const string Kilo = """{"value":1,"unit":"kg"}""";
    private const string PerHectare = """{"value":1,"unit":"t/ha"}""";

    private const string Stocks = $$"""
        "area": {{Hectare}}, "biomass_before": {{PerHectare}}, "biomass_after": {{PerHectare}},
        "dead_matter_before": {{PerHectare}}, "dead_matter_after": {{PerHectare}},
        "soil_before": {{PerHectare}}, "soil_after": {{PerHectare}}
        """;

    [Theory]
    [InlineData("mangroves")]
    [InlineData("urban-trees")]
    public void What_grows_is_a_removal_and_negative(string method)
    {
        var answer = Asked.Answer(method, OurTables.Methods.Find(method)!.Description.Example);

        Assert.True(answer.Kilograms("CO2") < 0m);
        Assert.True(answer.Co2e.Tonnes < 0m);
    }

    [Fact]
    public void The_carbon_dioxide_of_fires_is_told_and_in_no_total()
    {
        var answer = Asked.Answer(
            "biomass-burning",
            $$"""
            { "area": {{Hectare}}, "vegetation": "rice-residues", "ef_ch4": 0, "ef_n2o": 0 }
            """
        );

        Assert.Equal(8332.5m, answer.Kilograms("CO2-biogenic"));
        Assert.Equal(0m, answer.Co2e.Tonnes);
    }

    [Theory]
    [InlineData("0", "1")]
    [InlineData("0.1", "1.05784413914362")]
    [InlineData("3.21", "2.33521266051229")]
    public void What_is_ploughed_in_raises_methane_by_a_power_known_to_fifteen_digits(
        string rate,
        string power
    )
    {
        var answer = Asked.Answer(
            "rice",
            $$"""
            { "area": {{Hectare}}, "days": 1, "sf_w": 1, "sf_p": 1,
              "organic": [{ "cfoa": 1, "rate": { "value": {{rate}}, "unit": "t/ha" } }] }
            """
        );

        Assert.Equal($"{power} 1", $"{answer.Result.Trace.Single(step => step.Symbol == "SF_o").Value}");
    }

    [Theory]
    [InlineData(
        "rice",
        """
            { "area": {"value":1e12,"unit":"ha"}, "days": 366, "sf_w": 100,
              "ef_c": {"value":1e4,"unit":"kg/ha/d"}, "sf_p": 100,
              "organic": [{ "cfoa": 1, "rate": {"value":1000,"unit":"t/ha"} }] }
            """
    )]
    [InlineData(
        "manure-nitrous-oxide",
        """
            { "heads": 1e12, "typical_mass": {"value":1e5,"unit":"kg/head"}, "frac_gas": 1, "ef3": 1,
              "ef4": 1, "n_rate": {"value":1000,"unit":"kg/t/d"} }
            """
    )]
    [InlineData(
        "manure-methane",
        """
            { "guideline": 2019, "heads": 1e12, "typical_mass": {"value":1e5,"unit":"kg/head"}, "share": 1,
              "vs_rate": {"value":1000,"unit":"kg/t/d"}, "ef_vs": {"value":1000,"unit":"g/kg"} }
            """
    )]
    [InlineData(
        "biomass-burning",
        """
            { "area": {"value":1e12,"unit":"ha"}, "fuel_load": {"value":1e5,"unit":"t/ha"}, "combustion": 1,
              "ef_co2": {"value":1e5,"unit":"g/kg"}, "ef_ch4": {"value":1e5,"unit":"g/kg"},
              "ef_n2o": {"value":1e5,"unit":"g/kg"} }
            """
    )]
    [InlineData(
        "land-use-change",
        """
            { "area": {"value":1e12,"unit":"ha"}, "biomass_before": {"value":1e6,"unit":"t/ha"},
              "biomass_after": 0, "dead_matter_before": {"value":1e6,"unit":"t/ha"}, "dead_matter_after": 0,
              "dead_matter_years": {"value":1,"unit":"yr"}, "soil_before": {"value":1e6,"unit":"t/ha"},
              "soil_after": 0 }
            """
    )]
    [InlineData(
        "lubricants",
        """
            { "amount": {"value":1e12,"unit":"t"}, "ncv": {"value":1e5,"unit":"TJ/Gg"}, "odu": 1,
              "cc": {"value":1e5,"unit":"kg/GJ"} }
            """
    )]
    public void The_most_of_everything_stays_within_decimal_numbers(string method, string document) =>
        Assert.True(Asked.Answer(method, document).Co2e.Tonnes > 0m);
}
