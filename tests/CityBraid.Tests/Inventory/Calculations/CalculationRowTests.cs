using CityBraid.Inventory;
using CityBraid.Kernel;

namespace CityBraid.Tests.Inventory.Calculations;

/// <summary>A kept calculation stands in the inventory with all that its method says.</summary>
public sealed class CalculationRowTests
{
    [Fact]
    public void A_landfill_counts_the_methane_of_the_inventorys_own_year()
    {
        // 1,000 t of food in 2017 and in 2018, k 0.4, managed: by hand
        // DDOCm = 1e6 × 0.15 × 0.5 × 1 = 75,000 kg a year; what decays in 2019:
        // 75,000 × (e^-0.4 + 1) × (1 − e^-0.4) = 41,300.325… kg; × 0.5 × 16/12 = 27,533.55… kg of methane
        var city = new CityOnRecord().Keeping("first-order-decay", "III.1.1", Kept.Landfill);
        var row = Assert.Single(city.Compile().Rows);

        Assert.Equal("III.1.1", row.Reference.Code);
        Assert.Equal(RowStatus.Counted, row.Status);
        Assert.Equal("first-order-decay", row.Method);
        var gas = Assert.Single(row.Gases);
        var decayed = 75_000d * (1d + Math.Exp(-0.4)) * (1d - Math.Exp(-0.4));
        Assert.Equal(decayed / 2d * 16d / 12d, (double)gas.Kilograms, 1e-6);
        Assert.Equal(gas.Kilograms * 28m / 1000m, row.Co2e!.Tonnes);
        Assert.Equal(row.Co2e, city.Compile().Total);
        Assert.Equal(Kept.Source, row.Where);
        Assert.Contains(row.Trace, step => step.Equation is not null);
        Assert.Contains(row.Trace, step => step.Source == Kept.Source);
        Assert.Contains(row.FactorSources, source => source.Contains("IPCC 2006", StringComparison.Ordinal));
    }

    [Fact]
    public void Another_gwp_set_weighs_the_same_gases()
    {
        var city = new CityOnRecord().Keeping("first-order-decay", "III.1.1", Kept.Landfill);
        var (five, six) = (city.Compile().Rows[0], city.Compile("AR6").Rows[0]);

        Assert.Equal(five.Gases, six.Gases);
        Assert.Equal(
            27m / 28m,
            Math.Round(six.Co2e!.Tonnes / five.Co2e!.Tonnes, 12, MidpointRounding.ToEven),
            10
        );
    }

    [Fact]
    public void A_year_before_anything_decays_is_zero_and_a_year_before_the_first_deposit_is_an_error()
    {
        var early = Kept.Landfill.Replace("2017", "2019", StringComparison.Ordinal);
        var none = new CityOnRecord().Keeping(
            "first-order-decay",
            "III.1.1",
            early.Replace("2018", "2019", StringComparison.Ordinal)
        );
        var late = new CityOnRecord().Keeping(
            "first-order-decay",
            "III.1.1",
            early
                .Replace("2019", "2021", StringComparison.Ordinal)
                .Replace("2018", "2021", StringComparison.Ordinal)
        );

        Assert.Equal(0m, none.Compile().Rows[0].Co2e?.Tonnes);
        Assert.Null(late.Compile().Total);
        Assert.Contains(
            late.Compile().Findings,
            finding => finding.Code is "inventory.until-before-deposits"
        );
    }

    [Fact]
    public void A_calculation_that_ends_before_the_inventorys_year_counts_nothing_and_says_so()
    {
        var ended = Kept.Landfill.Replace("\"site\"", "\"until\":2018,\"site\"", StringComparison.Ordinal);
        var compiled = new CityOnRecord().Keeping("first-order-decay", "III.1.1", ended).Compile();

        Assert.Null(compiled.Total);
        Assert.Equal(RowStatus.NotComputed, compiled.Rows[0].Status);
        var finding = Assert.Single(compiled.Findings, finding => finding.IsError);
        Assert.Equal("inventory.calculation-without-year", finding.Code);
        Assert.Equal(("2019", "2017, 2018"), (finding.Values["year"], finding.Values["years"]));
        Assert.Equal(Kept.Source, finding.Where?.ToString());
        Assert.False(compiled.IsComplete);
    }

    [Fact]
    public void A_method_that_answers_with_errors_counts_nothing_and_its_errors_stand_in_the_inventory()
    {
        var compiled = new CityOnRecord()
            .Keeping("incineration", "III.3.1", """{"mass":{"value":5,"unit":"t"},"dry_matter":2}""")
            .Compile();

        Assert.Null(compiled.Total);
        Assert.Null(compiled.Rows[0].Co2e);
        Assert.Contains(compiled.Findings, finding => finding.IsError);
        Assert.Contains(compiled.OpenReferences, reference => reference.Code == "III.3.1");
    }

    [Theory]
    [InlineData("no-such-method", "III.1.1", "{}", "inventory.calculation-without-method")]
    [InlineData("methane-commitment", "III.2.1", "{}", "inventory.reference-not-of-method")]
    [InlineData("scaling", "III.2.1", "{}", "inventory.method-of-no-reference")]
    [InlineData("methane-commitment", "III.1.1", "{", "inventory.input-not-json")]
    [InlineData(
        "fuel-combustion",
        "I.4.4",
        """{"fuel":"diesel","amount":{"value":1,"unit":"l"},"sector":"energy-industries","year":2015}""",
        "inventory.calculation-of-another-year"
    )]
    public void What_cannot_be_run_is_said(string method, string reference, string document, string code)
    {
        var compiled = new CityOnRecord().Keeping(method, reference, document).Compile();

        Assert.Equal(code, Assert.Single(compiled.Findings, finding => finding.IsError).Code);
        Assert.Null(compiled.Total);
    }

    [Fact]
    public void A_method_that_splits_at_the_boundary_fills_both_references()
    {
        var city = new CityOnRecord().Keeping(
            "rail",
            "II.2.1",
            """{"fuel":"diesel","amount":{"value":1000,"unit":"l"},"inside_share":0.4}"""
        );
        var rows = city.Compile(level: "basic+").Rows;

        Assert.Equal(["II.2.1", "II.2.3"], rows.Select(row => row.Reference.Code));
        Assert.Equal(
            0.4m,
            Math.Round(rows[0].Co2e!.Tonnes / rows.Sum(row => row.Co2e!.Tonnes), 12, MidpointRounding.ToEven)
        );
        Assert.All(rows, row => Assert.Equal(RowStatus.Counted, row.Status));
    }

    [Fact]
    public void The_country_and_year_of_the_inventory_choose_the_factors()
    {
        var row = new CityOnRecord()
            .Keeping("grid-electricity", "I.6.2", """{"energy":{"value":10,"unit":"MWh"}}""")
            .Compile()
            .Rows[0];

        Assert.Equal(4.999m, row.Co2e?.Tonnes);
        Assert.Equal(Form.Quantity("10 MWh"), row.Activity);
    }

    [Fact]
    public void Removals_and_biogenic_carbon_are_what_the_method_says()
    {
        var tree = new CityOnRecord()
            .Keeping("mangroves", "V.2", Example("mangroves"))
            .Compile(level: "basic+");
        var wood = new CityOnRecord()
            .Keeping(
                "fuel-combustion",
                "I.6.1",
                """{"fuel":"wood","amount":{"value":1,"unit":"t"},"sector":"residential"}"""
            )
            .Compile();

        Assert.True(tree.Total?.Tonnes < 0m);
        Assert.True(wood.BiogenicCo2 > 0m);
        Assert.True(wood.Total?.Tonnes < wood.BiogenicCo2);
    }

    [Fact]
    public void What_is_worked_out_of_other_inputs_is_an_estimate_at_best()
    {
        var stated = new CityOnRecord().Keeping(
            "rail",
            "II.2.1",
            """{"fuel":"diesel","amount":{"value":1000,"unit":"l"},"inside_share":1}"""
        );
        var derived = new CityOnRecord().Keeping(
            "rail",
            "II.2.1",
            """
            { "fuel": "diesel", "distance": { "value": 1000, "unit": "km" },
              "intensity": { "value": 2, "unit": "l/km" }, "inside_share": 1 }
            """
        );

        Assert.Equal(Quality.Measured, stated.Compile().Rows[0].Quality);
        Assert.Equal(Quality.Estimated, derived.Compile().Rows[0].Quality);
    }

    [Fact]
    public void A_notation_key_takes_a_calculation_out_and_says_so()
    {
        var city = new CityOnRecord()
            .Keeping("first-order-decay", "III.1.1", Kept.Landfill)
            .Stating(new StatedNotation("III.1.1", NotationKey.NotOccurring, string.Empty));
        var compiled = city.Compile();

        Assert.Equal(RowStatus.ExcludedByNotation, compiled.Rows[0].Status);
        Assert.Contains(compiled.Findings, finding => finding.Code is "inventory.value-and-notation");
    }

    [Fact]
    public void An_amount_alone_is_no_error_where_a_calculation_answers_for_its_reference()
    {
        var city = new CityOnRecord { Facts = [Form.One("waste.landfill", Period.Year(2019), "1000 t")] };
        Assert.Contains(city.Compile().Findings, finding => finding.Code is "inventory.amount-alone");

        var compiled = city.Keeping("first-order-decay", "III.1.1", Kept.Landfill).Compile();

        Assert.DoesNotContain(compiled.Findings, finding => finding.IsError);
        Assert.Contains(compiled.Findings, finding => finding.Code is "inventory.amount-beside-calculation");
        Assert.Equal(2, compiled.Rows.Count);
    }

    private static string Example(string method) =>
        MethodLibrary.From(OurTables.Whole).Find(method)!.Description.Example;
}
