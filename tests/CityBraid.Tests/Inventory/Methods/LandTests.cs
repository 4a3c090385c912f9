namespace CityBraid.Tests.Inventory.Methods;

/// <summary>What the methods of fields, forests and soils refuse, and what they never count.</summary>
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

        Assert.Equal(6666m, answer.Kilograms("CO2-biogenic"));
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
        "{}",
        "missing-default days|missing-default sf_p|missing-default sf_w|missing-input area"
    )]
    [InlineData(
        "rice",
        $$"""{ "area": {{Hectare}}, "days": 367, "region": "asia", "sf_w": 1, "sf_p": 1 }""",
        "guidelines-mixed region|input-too-large days"
    )]
    [InlineData(
        "rice",
        $$"""{ "area": {{Hectare}}, "guideline": 2019, "sf_w": 1, "sf_p": 1 }""",
        "missing-default days|missing-default ef_c|missing-word region"
    )]
    [InlineData(
        "rice",
        $$"""{ "area": {{Hectare}}, "guideline": 2019, "country": "FR", "days": 100, "sf_w": 1, "sf_p": 1 }""",
        "missing-default ef_c|missing-word region"
    )]
    [InlineData(
        "rice",
        $$"""
            { "area": {{Hectare}}, "guideline": 2019, "country": "TH", "region": "world", "sf_w": 1, "sf_p": 1 }
            """,
        "inputs-exclude-each-other region"
    )]
    [InlineData(
        "rice",
        $$"""
            { "area": {{Hectare}}, "days": 100, "water_regime": "upland", "sf_w": 1,
              "pre_season": "non-flooded-over-365-days",
              "organic": [{}, { "amendment": "ash", "cfoa": 0.1, "rate": {{PerHectare}} }] }
            """,
        "inputs-exclude-each-other organic[1].cfoa|inputs-exclude-each-other sf_w"
            + "|missing-default organic[0].cfoa|missing-input organic[0].rate"
            + "|unknown-choice organic[1].amendment|unknown-choice pre_season"
    )]
    [InlineData("managed-soils", "{}", "missing-default frac_leach|missing-default synthetic_n")]
    [InlineData(
        "managed-soils",
        $$"""{ "grazing_n": {{Kilo}}, "leaching": "sometimes" }""",
        "missing-word grazing_animals|unknown-choice leaching"
    )]
    [InlineData(
        "managed-soils",
        $$"""
            { "grazing_n": {{Kilo}}, "grazing_animals": "other-animals", "ef3": 0.1, "leaching": "none",
              "frac_leach": 0.1 }
            """,
        "inputs-exclude-each-other ef3|inputs-exclude-each-other frac_leach"
    )]
    [InlineData(
        "managed-soils",
        $$"""{ "organic_soils": {{Hectare}}, "leaching": "none" }""",
        "missing-default ef2"
    )]
    [InlineData(
        "managed-soils",
        $$"""{ "organic_soils": {{Hectare}}, "climate": "tropical", "guideline": 2019, "leaching": "none" }""",
        "guidelines-mixed climate|unknown-choice climate"
    )]
    [InlineData(
        "managed-soils",
        $$"""{ "synthetic_n": {{Kilo}}, "rice_fraction": 1.1, "ef1": -1, "leaching": "none" }""",
        "input-too-large rice_fraction|negative-input ef1"
    )]
    [InlineData("liming", "{}", "missing-input dolomite|missing-input limestone")]
    [InlineData(
        "liming",
        $$"""{ "limestone": {{Kilo}}, "ef_limestone": 2 }""",
        "input-too-large ef_limestone"
    )]
    [InlineData("urea", """{ "ef": 2 }""", "input-too-large ef|missing-input mass")]
    [InlineData(
        "biomass-burning",
        "{}",
        "missing-default combustion|missing-default ef_ch4|missing-default ef_co2|missing-default ef_n2o"
            + "|missing-default fuel_load|missing-input area|missing-word fire"
    )]
    [InlineData(
        "biomass-burning",
        $$"""{ "area": {{Hectare}}, "vegetation": "rice-residues", "fire": "tropical-forest" }""",
        "inputs-exclude-each-other vegetation"
    )]
    [InlineData(
        "biomass-burning",
        $$"""{ "area": {{Hectare}}, "fire": "tropical-forest", "combustion": 1.5 }""",
        "input-too-large combustion|missing-default fuel_load"
    )]
    [InlineData(
        "land-use-change",
        "{}",
        "missing-input area|missing-input biomass_after|missing-input biomass_before"
            + "|missing-input dead_matter_after|missing-input dead_matter_before"
            + "|missing-input dead_matter_years|missing-input soil_after|missing-input soil_before"
    )]
    [InlineData(
        "land-use-change",
        $$"""{ {{Stocks}}, "dead_matter_years": 0, "years": {"value":0,"unit":"yr"} }""",
        "zero-input dead_matter_years|zero-input years"
    )]
    [InlineData(
        "land-use-change",
        $$"""{ {{Stocks}}, "dead_matter_years": "long" }""",
        "wrong-kind dead_matter_years"
    )]
    [InlineData(
        "mangroves",
        "{}",
        "missing-default ratio|missing-input area|missing-input growth|missing-input soil_carbon"
            + "|missing-word climate"
    )]
    [InlineData(
        "mangroves",
        $$"""
            { "area": {{Hectare}}, "growth": {{PerHectare}}, "soil_carbon": {{PerHectare}}, "ratio": 0.3,
              "climate": "arctic", "carbon_fraction": 1.2 }
            """,
        "input-too-large carbon_fraction|inputs-exclude-each-other ratio|unknown-choice climate"
    )]
    [InlineData("urban-trees", "{}", "missing-input crown_area|missing-word age")]
    [InlineData(
        "urban-trees",
        $$"""{ "trees": 1, "crown_area": {{Hectare}}, "growth": {{PerHectare}}, "age": "old" }""",
        "inputs-exclude-each-other trees|inputs-exclude-each-other trees|missing-default growth_tree"
            + "|missing-word species|unknown-choice age"
    )]
    [InlineData(
        "urban-trees",
        """{ "trees": 1, "species": "pine", "guideline": 2019, "age": "growing" }""",
        "guidelines-mixed species|guidelines-mixed trees"
    )]
    public void Everything_wrong_with_land_is_said_at_once(string method, string document, string wrong) =>
        Assert.Equal(wrong, string.Join('|', Asked.Wrong(method, document)));

    [Theory]
    [InlineData(
        "rice",
        """
            { "area": {"value":1e12,"unit":"ha"}, "days": 366, "ef_c": {"value":1e4,"unit":"kg/ha/d"}, "sf_w": 100,
              "sf_p": 100, "organic": [{ "cfoa": 1, "rate": {"value":1000,"unit":"t/ha"} }] }
            """
    )]
    [InlineData(
        "manure-nitrous-oxide",
        """
            { "heads": 1e12, "typical_mass": {"value":1e5,"unit":"kg/head"}, "frac_gas": 1, "ef3": 1, "ef4": 1,
              "n_rate": {"value":1000,"unit":"kg/t/d"} }
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
