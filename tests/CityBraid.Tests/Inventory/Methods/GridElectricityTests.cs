using CityBraid.Inventory;

namespace CityBraid.Tests.Inventory.Methods;

public sealed class GridElectricityTests
{
    private const string Method = "grid-electricity";

    [Theory] // 1,000 kWh × kgCO2e/kWh ÷ 1,000
    [InlineData("2019", "0.4999")]
    [InlineData("2562", "0.4999")]
    [InlineData("2026", "0.4750")]
    public void The_factor_of_the_country_and_year_answers(string year, string tonnes)
    {
        var answer = Asked.Answer(
            Method,
            $$"""{ "energy": { "value": 1000, "unit": "kWh" }, "country": "th", "year": {{year}} }"""
        );

        Assert.Equal(
            decimal.Parse(tonnes, System.Globalization.CultureInfo.InvariantCulture),
            answer.Co2e.Tonnes
        );
        Assert.Empty(answer.Result.Gases);
    }

    [Fact]
    public void A_factor_of_ones_own_comes_first()
    {
        // 3.6 GJ = 1,000 kWh; × 0.5 kgCO2e/kWh = 500 kg
        var answer = Asked.Answer(
            Method,
            """{ "energy": { "value": 3.6, "unit": "GJ" }, "ef": { "value": 0.5, "unit": "kgCO2e/kWh" } }"""
        );

        Assert.Equal(0.5m, answer.Co2e.Tonnes);
        Assert.Equal(["A", "EF", "E"], answer.Result.Trace.Select(step => step.Symbol));
    }

    [Theory]
    [InlineData("AR4")]
    [InlineData("AR6")]
    public void The_set_changes_nothing_because_no_gases_stand_behind(string set) =>
        Assert.Equal(
            0.4999m,
            Asked.Answer(Method, OurTables.Methods.Find(Method)!.Description.Example, set).Co2e.Tonnes
        );

    [Theory]
    [InlineData("2018", "inventory.grid-basis-unstated")]
    [InlineData("2019", "inventory.grid-basis-unstated inventory.factor-outside-its-years")]
    [InlineData("2569", "")]
    public void What_a_factor_does_not_say_and_that_its_years_are_others_is_told(string year, string told) =>
        Assert.Equal(
            told,
            string.Join(
                ' ',
                Asked
                    .Answer(
                        Method,
                        $$"""{ "energy": { "value": 1, "unit": "kWh" }, "country": "TH", "year": {{year}} }"""
                    )
                    .Result.Findings.Select(finding => finding.Code)
            )
        );

    [Theory]
    [InlineData("{}", "missing-default ef|missing-input energy")]
    [InlineData("""{"energy":{"value":1,"unit":"kWh"}}""", "missing-default ef")]
    [InlineData("""{"energy":{"value":1,"unit":"kWh"},"country":"TH"}""", "missing-default ef")]
    [InlineData("""{"energy":{"value":1,"unit":"kWh"},"country":"VN","year":2019}""", "no-grid-factor")]
    [InlineData(
        """{"energy":{"value":1,"unit":"kg"},"ef":{"value":1,"unit":"kg/kWh"}}""",
        "wrong-kind ef|wrong-kind energy"
    )]
    [InlineData(
        """{"energy":{"value":-1,"unit":"kWh"},"ef":{"value":1,"unit":"kgCO2e/kWh"}}""",
        "negative-input energy"
    )]
    public void Everything_wrong_is_said_at_once(string document, string wrong) =>
        Assert.Equal(wrong, string.Join('|', Asked.Wrong(Method, document)));
}
