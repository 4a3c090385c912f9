using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace CityBraid.Tests.Inventory.Methods;

public sealed class WastewaterTests
{
    private const string Domestic = "domestic-wastewater";
    private const string Industrial = "industrial-wastewater";
    private const string Nitrogen = "wastewater-nitrous-oxide";

    [Fact]
    public void Protein_is_a_supply_per_day_and_becomes_one_of_a_year()
    {
        // 59 g × 365 d × 115,000 persons = 2,476,525 kg of protein; × 0.16 × 1.1 × 1.25 = 544,835.5 kg N
        var trace = Asked.Answer(Nitrogen, """{ "population": 115000, "country": "TH" }""").Result.Trace;

        Assert.Equal(544_835.5m, trace.Single(step => step.Symbol == "N").Value.Amount);
        Assert.Contains(
            "FAOSTAT",
            trace.Single(step => step.Symbol == "Protein").Source,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Nitrogen_that_left_as_sludge_or_gas_is_taken_out_once()
    {
        var trace = Asked
            .Answer(
                Nitrogen,
                """
                { "population": 1000, "country": "TH", "plant_population": 1,
                  "sludge_n": { "value": 100, "unit": "kg" } }
                """
            )
            .Result.Trace.ToDictionary(step => step.Symbol, step => step.Value.Amount);

        Assert.Equal(4m, trace["N2O_plants"]); // 1,000 × 1 × 1.25 × 3.2 g
        Assert.Equal(trace["N"] - 100m - (4m * 28m / 44m), trace["N_effluent"], 15);
    }

    [Fact]
    public void Sludge_takes_its_share_of_the_methane_once() =>
        Prop.ForAll(
                Gen.Choose(0, 14_600).ToArbitrary(),
                sludge =>
                {
                    // 1,000 persons × 40 g × 365 d = 14,600 kg; × 0.6 × 0.5 = 4,380 kg
                    var kilograms = sludge.ToString(CultureInfo.InvariantCulture);
                    var answer = Asked.Answer(
                        Domestic,
                        $$"""
                        { "population": 1000, "bod_g_per_person_day": 40, "i": 1, "mcf": 0.5,
                          "sludge": { "value": {{kilograms}}, "unit": "kg" } }
                        """
                    );
                    return answer.Kilograms("CH4-biogenic") == 4_380m - (sludge * 0.3m);
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("""{"value":9070,"unit":"g/m3"}""", """{"value":9,"unit":"m3/t"}""")]
    [InlineData("""{"value":9.07,"unit":"g/l"}""", """{"value":9000,"unit":"l/t"}""")]
    public void The_unit_does_not_change_the_answer(string cod, string wastewater) =>
        Assert.Equal(
            163_260m, // 10,000 × 9 × 9.07 × 0.25 × 0.8
            Asked
                .Answer(
                    Industrial,
                    $$"""
                    { "production": { "value": 10, "unit": "kt" },
                      "wastewater": {{wastewater}}, "cod": {{cod}},
                      "treatment": "deep-lagoon" }
                    """
                )
                .Kilograms("CH4-biogenic")
        );

    [Theory]
    [InlineData(
        "{}",
        "missing-default bod_g_per_person_day|missing-default i|missing-default mcf|missing-input population"
    )]
    [InlineData(
        """{"guideline":2019,"organic_load":{"value":1,"unit":"t"},"ef":0.018,"bo":0.6,"population":5}""",
        "guidelines-mixed bo|guidelines-mixed population"
    )]
    [InlineData(
        """{"population":5,"bod_g_per_person_day":40,"i":1,"mcf":0.5,"ef":0.018}""",
        "guidelines-mixed ef"
    )]
    [InlineData("""{"guideline":2019}""", "missing-default ef|missing-input organic_load")]
    [InlineData(
        """{"guideline":2019,"organic_load":{"value":1,"unit":"t"},"treatment":"septic"}""",
        "unknown-choice treatment"
    )]
    [InlineData(
        """
            {"guideline":1996,"population":5,"region":"india","collection":"collected","treatment":"septic"}
            """,
        "unknown-choice guideline"
    )]
    [InlineData(
        """
            {"population":5,"region":"india","bod_g_per_person_day":40,"i":1,"mcf":0.5,"treatment":"septic"}
            """,
        "inputs-exclude-each-other bod_g_per_person_day|inputs-exclude-each-other mcf"
    )]
    [InlineData(
        """{"population":5,"region":"india","i":1,"pathways":[{"u":0.7,"mcf":0.5},{"u":0.7,"mcf":0.1}]}""",
        "shares-over-whole pathways"
    )]
    [InlineData(
        """{"population":5,"region":"india","i":1,"t":1,"pathways":[{"mcf":0.5,"bo":1},{}]}""",
        "inputs-exclude-each-other t|missing-default pathways[1].mcf|unknown-input pathways[0].bo"
    )]
    [InlineData(
        """{"population":5,"region":"india","i":1,"mcf":0.5,"sludge":{"value":1,"unit":"t"}}""",
        "more-removed-than-held sludge"
    )]
    [InlineData("""{"population":5,"region":"india","i":1,"mcf":0.5,"sludge":5}""", "wrong-kind sludge")]
    public void Everything_wrong_with_domestic_wastewater_is_said_at_once(string document, string wrong) =>
        Assert.Equal(wrong, string.Join('|', Asked.Wrong(Domestic, document)));

    [Theory]
    [InlineData(
        "{}",
        "missing-default mcf|missing-input cod|missing-input production|missing-input wastewater"
    )]
    [InlineData(
        """{"organic_load":{"value":1,"unit":"t"},"cod":{"value":1,"unit":"kg/m3"},"treatment":"septic"}""",
        "inputs-exclude-each-other cod|unknown-choice treatment"
    )]
    public void Everything_wrong_with_industrial_wastewater_is_said_at_once(string document, string wrong) =>
        Assert.Equal(wrong, string.Join('|', Asked.Wrong(Industrial, document)));

    [Theory]
    [InlineData("{}", "missing-default protein_g_per_person_day|missing-input population")]
    [InlineData("""{"population":5,"country":"FR"}""", "missing-default protein_g_per_person_day")]
    [InlineData(
        """{"guideline":2019,"nitrogen":{"value":1,"unit":"t"},"ef":0.016,"f_npr":0.16,"sludge_n":0}""",
        "guidelines-mixed f_npr|guidelines-mixed sludge_n"
    )]
    [InlineData(
        """{"population":5,"country":"TH","nitrogen":{"value":1,"unit":"t"}}""",
        "guidelines-mixed nitrogen"
    )]
    [InlineData(
        """{"population":5,"country":"TH","sludge_n":{"value":1,"unit":"t"}}""",
        "more-removed-than-held sludge_n"
    )]
    public void Everything_wrong_with_nitrogen_is_said_at_once(string document, string wrong) =>
        Assert.Equal(wrong, string.Join('|', Asked.Wrong(Nitrogen, document)));
}
