using CityBraid.Inventory;
using CityBraid.Kernel;

namespace CityBraid.Tests.Inventory.Methods;

/// <summary>What the methods of processes and products refuse, and what they say beside their answers.</summary>
public sealed class IndustryTests
{
    private const string Kilo = """{"value":1,"unit":"kg"}""";

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
    [InlineData("AR4", 2_087.5)]
    [InlineData("AR5", 1_923.5)]
    [InlineData("AR6", 2_255.5)]
    public void A_blend_weighs_as_its_parts_do_in_each_set(string set, decimal perKilogram) =>
        Assert.Equal(
            perKilogram / 1000m,
            Asked
                .Answer("refrigerant-bank", $$"""{ "gas": "R-410A", "bank": {{Kilo}}, "leakage": 1 }""", set)
                .Co2e.Tonnes
        );

    [Theory]
    [InlineData("cement", "{}", "missing-input clinker")]
    [InlineData(
        "cement",
        $$"""
            { "clinker": {{Kilo}}, "cement": {{Kilo}}, "cement_type": "portland", "clinker_fraction": 0.8,
              "clinker_imported": {{Kilo}}, "clinker_exported": {{Kilo}} }
            """,
        "inputs-exclude-each-other clinker|inputs-exclude-each-other clinker"
            + "|inputs-exclude-each-other clinker|inputs-exclude-each-other clinker"
            + "|inputs-exclude-each-other clinker"
    )]
    [InlineData(
        "cement",
        $$"""{ "cement": {{Kilo}}, "cement_type": "mortar", "clinker_imported": {{Kilo}}, "ef": -1 }""",
        "more-removed-than-held clinker_imported|negative-input ef|unknown-choice cement_type"
    )]
    [InlineData(
        "cement",
        $$"""{ "cement": {{Kilo}}, "cement_type": "portland", "clinker_fraction": 0.8 }""",
        "inputs-exclude-each-other clinker_fraction"
    )]
    [InlineData(
        "cement",
        $$"""{ "cement": {{Kilo}}, "clinker_fraction": 1.1 }""",
        "input-too-large clinker_fraction"
    )]
    [InlineData("lime", "{}", "missing-input mass")]
    [InlineData(
        "lime",
        $$"""{ "mass": {{Kilo}}, "ef": 0.7, "kind": "hydraulic" }""",
        "inputs-exclude-each-other ef"
    )]
    [InlineData(
        "lime",
        $$"""{ "mass": {{Kilo}}, "hydrated_fraction": 1.5, "water": 2, "lkd": 101, "kind": "quick" }""",
        "input-too-large hydrated_fraction|input-too-large lkd|input-too-large water|unknown-choice kind"
    )]
    [InlineData("glass", $$"""{ "mass": {{Kilo}}, "kind": "float" }""", "missing-default cullet")]
    [InlineData(
        "glass",
        $$"""{ "mass": {{Kilo}}, "kind": "float", "ef": 0.2, "cullet": 2 }""",
        "input-too-large cullet|inputs-exclude-each-other ef"
    )]
    [InlineData("glass", "{}", "missing-input mass")]
    [InlineData("lubricants", "{}", "missing-input amount")]
    [InlineData(
        "lubricants",
        """{ "amount": {"value":1,"unit":"l"}, "odu": 2 }""",
        "input-too-large odu|wrong-kind amount"
    )]
    [InlineData(
        "lubricants",
        $$"""{ "amount": {{Kilo}}, "odu": 0.3, "kind": "grease" }""",
        "inputs-exclude-each-other odu"
    )]
    [InlineData("paraffin-wax", $$"""{ "amount": {{Kilo}}, "kind": "grease" }""", "unknown-choice kind")]
    [InlineData("solvents", "{}", "missing-input carbon_fraction|missing-input nmvoc")]
    [InlineData("refrigerant-bank", "{}", "missing-input bank|missing-input leakage|missing-word gas")]
    [InlineData(
        "refrigerant-bank",
        $$"""{ "gas": "R-22", "bank": {{Kilo}}, "leakage": 0.1, "filled": {{Kilo}}, "scrapped": {{Kilo}} }""",
        "missing-input charge_left|missing-input filling_loss|missing-input recovery|unknown-choice gas"
    )]
    [InlineData(
        "refrigerant-mass-balance",
        "{}",
        "missing-input destroyed|missing-input new_charge|missing-input retired_charge|missing-input sold"
            + "|missing-word gas"
    )]
    [InlineData(
        "refrigerant-mass-balance",
        $$"""{ "gas": "HFC-32", "sold": 0, "new_charge": {{Kilo}}, "retired_charge": 0, "destroyed": 0 }""",
        "more-removed-than-held new_charge"
    )]
    [InlineData("electrical-equipment", "{}", "missing-input installed")]
    [InlineData(
        "electrical-equipment",
        $$"""{ "installed": {{Kilo}}, "manufactured": {{Kilo}}, "use_loss": 0.1 }""",
        "missing-default manufacture_loss|missing-word equipment|missing-word region"
    )]
    [InlineData(
        "electrical-equipment",
        $$"""
            { "installed": {{Kilo}}, "retired": {{Kilo}}, "equipment": "closed-pressure",
              "region": "united-states" }
            """,
        "missing-default charge_left"
    )]
    [InlineData("electronics", "{}", "missing-input capacity|missing-input utilisation|missing-word product")]
    [InlineData(
        "electronics",
        """{ "capacity": {"value":1,"unit":"m2"}, "utilisation": 1.2, "product": "photovoltaics" }""",
        "input-too-large utilisation|missing-input with_gases"
    )]
    [InlineData(
        "other-scope-3",
        "{}",
        "factor-without-source factor_source|missing-input amount|missing-input ef"
    )]
    [InlineData(
        "other-scope-3",
        """
            { "amount": {"value":1,"unit":"t"}, "ef": {"value":1,"unit":"kgCO2e/km"},
              "factor_source": " " }
            """,
        "factor-of-other-kind ef|unknown-choice factor_source"
    )]
    public void Everything_wrong_with_processes_and_products_is_said_at_once(
        string method,
        string document,
        string wrong
    ) => Assert.Equal(wrong, string.Join('|', Asked.Wrong(method, document)));

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
