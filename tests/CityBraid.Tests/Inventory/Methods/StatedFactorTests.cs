using CityBraid.Inventory;
using CityBraid.Kernel;

namespace CityBraid.Tests.Inventory.Methods;

/// <summary>A factor of one's own needs a source, and is compared with what is published.</summary>
public sealed class StatedFactorTests
{
    private const string Far = "inventory.factor-far-from-default";
    private const string Unsourced = "inventory.factors-without-source";
    private const string Road = """ "sector": "road", "amount": { "value": 1000, "unit": "l" } """;

    [Theory]
    [InlineData("500", 1)]
    [InlineData("1.51", 1)]
    [InlineData("0.15", 1)]
    [InlineData("0.17", 0)]
    [InlineData("1.4", 0)]
    [InlineData("0", 0)]
    public void A_grid_factor_beyond_three_of_the_countrys_is_told(string factor, int told)
    {
        var answer = Asked.Answer("grid-electricity", Grid(factor)).Result;

        Assert.Equal(told, answer.Findings.Count(finding => finding.Code == Far));
    }

    [Theory]
    [InlineData(""" "fuel": "diesel", "ef_co2": { "value": 74100, "unit": "kg/GJ" } """, "ef_co2")]
    [InlineData(""" "fuel": "diesel", "ncv": { "value": 43000, "unit": "MJ/kg" } """, "ncv")]
    [InlineData(""" "fuel": "diesel", "ncv": { "value": 36420, "unit": "MJ/l" } """, "ncv")]
    [InlineData(""" "fuel": "diesel", "density": { "value": 0.84, "unit": "kg/m3" } """, "density")]
    [InlineData(
        """
            "ef_co2": { "value": 74100, "unit": "kg/TJ" }, "ef_ch4": { "value": 3, "unit": "kg/TJ" },
            "ef_n2o": { "value": 0.6, "unit": "kg/TJ" }, "ncv": { "value": 36420, "unit": "MJ/l" }
            """,
        "ncv"
    )]
    public void A_slip_of_the_unit_of_a_fuels_value_is_told_with_both_values(string facts, string input)
    {
        var answer = Asked.Answer("fuel-combustion", $"{{ {facts}, {Road} }}").Result;
        var told = Assert.Single(answer.Findings, finding => finding.Code == Far);

        Assert.Equal(Severity.Warning, told.Severity);
        Assert.Equal(input, told.Values["input"]);
        Assert.NotEmpty(told.Values["default"]);
        Assert.NotEmpty(told.Values["source"]);
    }

    [Fact]
    public void A_factor_without_a_source_is_told_and_stands_so_in_the_trace()
    {
        var answer = Asked.Answer("grid-electricity", Grid("0.5")).Result;

        Assert.Contains(
            answer.Findings,
            finding => finding.Code == Unsourced && finding.Values["inputs"] == "ef"
        );
        Assert.Equal("stated, without source", answer.Trace.Single(step => step.Symbol == "EF").Source);
        Assert.Empty(answer.Factors);
    }

    [Fact]
    public void A_factor_with_a_source_cites_it()
    {
        var answer = Asked
            .Answer(
                "grid-electricity",
                Grid("0.5", """, "factor_source": "EGAT 2023", "basis": "generation" """)
            )
            .Result;

        Assert.Empty(answer.Findings);
        Assert.Equal("EGAT 2023, as stated", answer.Trace.Single(step => step.Symbol == "EF").Source);
        Assert.Equal(new Citation("EGAT 2023", "as stated"), Assert.Single(answer.Factors));
    }

    [Fact]
    public void Factors_of_parts_are_named_where_they_stand()
    {
        var answer = Asked
            .Answer(
                "fuel-combustion",
                $$"""
                { "parts": [{ "fuel": "diesel", "share": 0.9 },
                    { "fuel": "biodiesel", "share": 0.1, "ncv": { "value": 37, "unit": "MJ/kg" } }],
                  {{Road}} }
                """
            )
            .Result;
        var told = Assert.Single(answer.Findings, finding => finding.Code == Unsourced);

        Assert.Equal("parts[1].ncv", told.Values["inputs"]);
    }

    [Fact]
    public void Amounts_need_no_source_of_factors() =>
        Assert.DoesNotContain(
            Asked.Answer("refrigerant-bank", Filled).Result.Findings,
            finding => finding.Code == Unsourced
        );

    [Fact]
    public void Every_method_that_takes_a_factor_asks_for_its_source() =>
        Assert.All(
            OurTables
                .Methods.All.Select(method => method.Description.Inputs)
                .Where(inputs => inputs.Any(input => input.IsFactor)),
            inputs => Assert.Single(inputs, input => input.Name == "factor_source")
        );

    private const string Filled = """
        { "gas": "HFC-134a", "bank": { "value": 10, "unit": "kg" }, "leakage": 0.1,
          "filled": { "value": 5, "unit": "kg" }, "filling_loss": 0.01 }
        """;

    private static string Grid(string factor, string more = "") =>
        $$"""
            { "energy": { "value": 1, "unit": "MWh" }, "country": "TH",
              "ef": { "value": {{factor}}, "unit": "kgCO2e/kWh" }{{more}} }
            """;
}
