using System.Globalization;
using CityBraid.Inventory;
using CityBraid.Kernel;

namespace CityBraid.Tests.Inventory.Methods;

/// <summary>What the methods of processes and products say beside their answers.</summary>
public sealed class IndustryTests
{
    private const string Kilo = """{"value":1,"unit":"kg"}""";

    [Theory]
    [InlineData("CFC-12")]
    [InlineData("HCFC-22")]
    public void A_gas_of_the_Montreal_Protocol_is_told_beside_the_total(string gas)
    {
        var answer = Asked.Answer(
            "refrigerant-bank",
            $$"""{ "gas": "{{gas}}", "bank": { "value": 10, "unit": "kg" }, "leakage": 0.1 }"""
        );

        Assert.Equal(1m, answer.Kilograms(gas));
        Assert.Equal(0m, answer.Co2e.Tonnes);
        Assert.Equal("inventory.montreal-gas", Assert.Single(answer.Result.Findings).Code);
    }

    [Fact]
    public void The_published_factor_of_clinker_holds_the_kiln_dust_and_takes_no_correction() =>
        Assert.Equal(
            ["missing-default ef"],
            Asked.Wrong("cement", $$"""{ "clinker": {{Kilo}}, "ckd": 1.02 }""")
        );

    [Fact]
    public void Solar_cells_alone_ask_how_many_are_made_with_gases()
    {
        var answer = Asked.Answer(
            "electronics",
            """
            { "capacity": { "value": 1, "unit": "m2" }, "utilisation": 1, "product": "flat-panels",
              "with_gases": 0.5 }
            """
        );

        var finding = Assert.Single(answer.Result.Findings);
        Assert.Equal((Severity.Information, "inventory.input-unused"), (finding.Severity, finding.Code));
        Assert.Equal("with_gases", finding.Values["input"]);
        Assert.Equal("product", finding.Values["because"]);
        Assert.Equal(0.0005m, answer.Kilograms("CF4"));
    }

    [Fact]
    public void A_refrigerant_is_known_in_either_case_and_answers_by_the_gases_own_name() =>
        Assert.Equal(
            "HFC-134a",
            Asked
                .Answer("refrigerant-bank", $$"""{ "gas": "hfc-134A", "bank": {{Kilo}}, "leakage": 1 }""")
                .Result.Gases.Single()
                .Gas.Code
        );

    [Theory]
    [InlineData("AR4", "2.0875")]
    [InlineData("AR5", "1.9235")]
    [InlineData("AR6", "2.2555")]
    public void A_blend_weighs_as_its_parts_do_in_each_set(string set, string tonnes) =>
        Assert.Equal(
            decimal.Parse(tonnes, CultureInfo.InvariantCulture),
            Asked
                .Answer("refrigerant-bank", $$"""{ "gas": "R-410A", "bank": {{Kilo}}, "leakage": 1 }""", set)
                .Co2e.Tonnes
        );

    [Fact]
    public void A_factor_of_another_kind_names_itself_and_the_amount()
    {
        var finding = Asked
            .Of(
                "other-scope-3",
                """
                { "amount": {"value":2,"unit":"t"}, "ef": {"value":3,"unit":"kgCO2e/km"},
                  "factor_source": "a catalogue" }
                """
            )
            .Refusal!.Findings.Single();

        Assert.Equal("3 kgCO2e/km", finding.Values["value"]);
        Assert.Equal("2 t", finding.Values["amount"]);
    }

    [Fact]
    public void A_blend_whose_shares_are_not_the_whole_makes_no_tables() =>
        Assert.Contains(
            "R-410A",
            Assert
                .Throws<FormatException>(() =>
                    OurTables.Without(
                        "factors/refrigerant-blends",
                        row => row["material"] == "R-410A" && row["condition"] == "HFC-125"
                    )
                )
                .Message,
            StringComparison.Ordinal
        );
}
