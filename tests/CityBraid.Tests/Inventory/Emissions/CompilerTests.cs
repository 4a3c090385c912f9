using System.Globalization;
using CityBraid.Inventory;
using CityBraid.Kernel;
using CityBraid.Tests.Inventory.Methods;

namespace CityBraid.Tests.Inventory.Emissions;

public sealed class CompilerTests
{
    private static readonly StatedNotation Elsewhere = new(
        "II.1.1",
        NotationKey.IncludedElsewhere,
        "in II.5.1"
    );

    [Fact]
    public void A_city_without_facts_has_no_total_which_is_not_zero()
    {
        var inventory = Of([]);

        Assert.Null(inventory.Total);
        Assert.Null(inventory.PerCapita);
        Assert.All(inventory.BySector, sector => Assert.Null(sector.Co2e));
        Assert.Equal(new Completeness(32, 0, 0), inventory.Completeness);
        Assert.False(inventory.IsComplete);
    }

    [Fact]
    public void A_city_where_nothing_occurs_has_a_total_of_zero()
    {
        var city = new CityOnRecord();
        foreach (var reference in OurTables.Whole.Gpc.Required(Level.Basic))
        {
            city.Stating(new StatedNotation(reference.Code, NotationKey.NotOccurring, string.Empty));
        }

        var inventory = city.Compile();

        Assert.Equal(0m, inventory.Total?.Tonnes);
        Assert.True(inventory.IsComplete);
    }

    [Fact]
    public void Without_a_factor_of_the_form_the_library_answers_gas_by_gas()
    {
        // 12 × 100 l = 1,200 l × 36.42 MJ/l = 0.043704 TJ: × 74,100, × 3.9, × 3.9
        var row = Row(Form.Row(8, "fuel.diesel.road", "l", null, Form.Twelve(100m)));

        Assert.Equal("fuel-combustion", row.Method);
        Assert.Equal(
            [("CO2", 3238.4664m), ("CH4-fossil", 0.1704456m), ("N2O", 0.1704456m)],
            row.Gases.Select(mass => (mass.Gas.Code, mass.Kilograms))
        );
        // (3,238.4664 + 0.1704456 × 28 + 0.1704456 × 265) ÷ 1,000
        Assert.Equal(3.2884069608m, row.Co2e?.Tonnes);
        Assert.Null(row.Library);
        Assert.Equal("khonkaen-2562-clean.xlsx › แบบฟอร์ม › E8:P8", row.Trace[0].Source);
        Assert.Contains(row.FactorSources, source => source.Contains("EFDB", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("waste.landfill", "t", "inventory.amount-alone")]
    [InlineData("fuel.gasoline-and-gasohol.road", "l", "inventory.unknown-blend")]
    [InlineData("fuel.wood.residential", "m3", "inventory.no-density")]
    public void What_no_factor_answers_is_an_error_and_not_a_zero(string variable, string unit, string code)
    {
        var inventory = Of(Form.Row(20, variable, unit, null, Form.Twelve(5m)));
        var finding = Assert.Single(inventory.Findings);

        Assert.Equal((code, Severity.Error), (finding.Code, finding.Severity));
        Assert.Equal("E20:P20", finding.Where?.Cells);
        Assert.Equal(RowStatus.NotComputed, Assert.Single(inventory.Rows).Status);
        Assert.Null(inventory.Rows[0].Co2e);
        Assert.Null(inventory.Total);
    }

    [Fact]
    public void Tonnes_of_CO2e_without_a_factor_enter_as_they_stand()
    {
        var row = Row(Form.Row(10, "waste.landfill", "tCO2e", null, Form.Twelve(10m)));

        Assert.Equal(("reported-co2e", 120m), (row.Method, row.Co2e?.Tonnes));
    }

    [Fact]
    public void A_missing_month_is_told_and_the_inventory_is_not_complete()
    {
        var facts = Form.Row(8, "fuel.diesel.road", "l", "2.7 kgCO2e/l", Form.Twelve(1000m));
        var inventory = Of([.. facts.Where(fact => fact.Key.Period.From.Month is not (3 or 11))]);
        var finding = inventory.Findings.Single(one => one.Code is "inventory.missing-months");

        Assert.Equal("2019-03, 2019-11", finding.Values["months"]);
        Assert.Equal(27m, inventory.Total?.Tonnes);
        Assert.False(inventory.IsComplete);
    }

    [Fact]
    public void A_year_and_a_month_of_it_contradict_each_other_and_neither_is_counted()
    {
        var inventory = Of([
            Form.One("fuel.diesel.road", Period.Year(2019), "1200 l"),
            Form.One("fuel.diesel.road", Period.Month(2019, 5), "100 l", row: 41),
        ]);

        Assert.Equal("inventory.overlapping-periods", Assert.Single(inventory.Findings).Code);
        Assert.Null(inventory.Total);
    }

    [Theory]
    [InlineData("gasohol-e10")]
    [InlineData("gasohol-e20")]
    [InlineData("gasohol-e85")]
    [InlineData("diesel-b7")]
    [InlineData("diesel-b10")]
    [InlineData("diesel-b20")]
    public void A_blend_that_the_form_names_is_counted_by_its_parts(string blend)
    {
        var row = Row([Form.One($"fuel.{blend}.road", Period.Year(2019), "1000 l")]);
        var answer = Asked.Answer(
            "fuel-combustion",
            $$"""
            { "fuel": "{{blend}}", "amount": { "value": 1000, "unit": "l" }, "sector": "road",
              "country": "TH", "year": 2019 }
            """
        );

        Assert.Equal("II.1.1", row.Reference.Code);
        Assert.Equal(answer.Co2e, row.Co2e);
        Assert.True(row.BiogenicCo2 > 0m);
    }

    [Fact]
    public void Facts_of_another_year_are_ignored() =>
        Assert.Empty(Of([Form.One("fuel.diesel.road", Period.Year(2018), "1200 l")]).Rows);

    [Fact]
    public void A_notation_key_excludes_the_value_and_says_so()
    {
        var inventory = new CityOnRecord { Facts = Form.KhonKaen }
            .Stating(Elsewhere)
            .Compile();

        Assert.Equal(490_000m - 208_800m, inventory.Total?.Tonnes);
        Assert.Equal(2, inventory.Findings.Count(finding => finding.Code is "inventory.value-and-notation"));
        Assert.Equal(2, inventory.Rows.Count(row => row.Status == RowStatus.ExcludedByNotation));
        Assert.Equal(new Completeness(32, 6, 5), inventory.Completeness);
    }

    [Fact]
    public void An_amount_that_a_key_or_a_missing_reference_leaves_out_keeps_the_inventory_open()
    {
        var city = new CityOnRecord { Facts = [Form.One("fuel.diesel.road", Period.Year(2019), "1 l")] };
        foreach (var reference in OurTables.Whole.Gpc.Required(Level.Basic))
        {
            city.Stating(new StatedNotation(reference.Code, NotationKey.NotOccurring, string.Empty));
        }

        var unmapped = new CityOnRecord
        {
            Facts = [Form.One("water.supplied", Period.Year(2019), "5 m3")],
        }.Stating([.. city.Compile().Notations]);

        Assert.Empty(city.Compile().OpenReferences);
        Assert.False(city.Compile().IsComplete);
        Assert.Empty(unmapped.Compile().OpenReferences);
        Assert.False(unmapped.Compile().IsComplete);
    }

    [Fact]
    public void Tonnes_of_the_form_and_of_a_factor_without_gases_are_told_apart()
    {
        // 10 MWh × 0.4999 = 4.999 t by the grid's factor; 12 × 10 t by the form
        var findings = Of([
            Form.One("electricity.residential", Period.Year(2019), "10 MWh"),
            .. Form.Row(10, "waste.landfill", "tCO2e", null, Form.Twelve(10m)),
        ]).Findings;

        Assert.Equal("120", findings.Single(one => one.Code == "inventory.unconvertible").Values["tonnes"]);
        Assert.Equal(
            "4.999",
            findings.Single(one => one.Code == "inventory.unconvertible-factor").Values["tonnes"]
        );
    }

    [Fact]
    public void A_row_outside_the_level_is_listed_and_not_counted()
    {
        var inventory = new CityOnRecord { Facts = Form.KhonKaen }.Compile(level: "territorial");

        Assert.Equal(280_000m, inventory.Total?.Tonnes);
        Assert.Equal(
            ["I.1.2", "I.2.2"],
            inventory
                .Rows.Where(row => row.Status == RowStatus.OutsideLevel)
                .Select(row => row.Reference.Code)
        );
    }

    [Fact]
    public void Several_rows_of_one_reference_are_all_kept() =>
        Assert.Equal(
            2,
            new CityOnRecord { Facts = Form.KhonKaen }
                .Compile()
                .Rows.Count(row => row.Reference.Code is "II.1.1")
        );

    [Fact]
    public void Months_in_other_units_are_added_exactly()
    {
        Fact[] facts =
        [
            .. Form.Row(5, "electricity.residential", "kWh", "0.5 kgCO2e/kWh", Form.Twelve(1000m)).Take(6),
            .. Form.Row(5, "electricity.residential", "MWh", "0.5 kgCO2e/kWh", Form.Twelve(1m)).Skip(6),
        ];

        Assert.Equal(6m, Row(facts).Co2e?.Tonnes);
    }

    [Fact]
    public void Months_with_different_factors_are_rows_of_their_own()
    {
        Fact[] facts =
        [
            .. Form.Row(5, "electricity.residential", "kWh", "0.5 kgCO2e/kWh", Form.Twelve(1000m)).Take(6),
            .. Form.Row(5, "electricity.residential", "kWh", "0.4 kgCO2e/kWh", Form.Twelve(1000m)).Skip(6),
        ];
        var inventory = Of(facts);

        Assert.Equal([3m, 2.4m], inventory.Rows.Select(row => row.Co2e!.Tonnes));
        Assert.Equal(5.4m, inventory.Total?.Tonnes);
    }

    [Fact]
    public void A_factor_of_the_form_per_something_else_is_an_error()
    {
        var inventory = Of(Form.Row(8, "fuel.diesel.road", "l", "2.7 kgCO2e/kg", Form.Twelve(1m)));

        Assert.Equal("inventory.stated-factor-kind", Assert.Single(inventory.Findings).Code);
        Assert.Null(inventory.Total);
    }

    [Theory]
    [InlineData("fuel.diesel.road", "l", "9000000000000000000000000000 kgCO2e/l")]
    [InlineData("fuel.diesel.road", "l", "9000000000000000 kgCO2e/l", "1000000")]
    [InlineData("waste.landfill", "tCO2e", null)]
    public void What_is_beyond_all_counting_is_an_error_of_its_row_alone(
        string variable,
        string unit,
        string? factor,
        string amount = "7000000000000000000000000000"
    )
    {
        var amounts = Form.Twelve(decimal.Parse(amount, CultureInfo.InvariantCulture));
        var inventory = Of([
            .. Form.Row(20, variable, unit, factor, amounts),
            .. Form.Row(5, "electricity.residential", "kWh", "0.5 kgCO2e/kWh", Form.Twelve(1000m)),
        ]);
        var finding = inventory.Findings.Single(one => one.IsError);

        Assert.Equal(("inventory.too-large", variable), (finding.Code, finding.Values["subject"]));
        Assert.Equal("E20:P20", finding.Where?.Cells);
        Assert.Equal(6m, inventory.Total?.Tonnes);
        Assert.False(inventory.IsComplete);
    }

    [Fact]
    public void A_population_beyond_all_counting_gives_no_figure_per_head()
    {
        var city = new CityOnRecord
        {
            Place = new CityOnRecord().Place with { Populations = [] },
            Facts =
            [
                .. Form.KhonKaen,
                Form.One(
                    Variable.Population,
                    Period.Year(2019),
                    "7000000000000000000000000000 person",
                    row: 2
                ),
            ],
        };

        Assert.Null(city.Compile().PerCapita);
    }

    [Fact]
    public void A_gas_without_a_potential_in_the_set_is_an_error_and_no_zero()
    {
        var tables = OurTables.Without(GwpSet.Table, row => row["set"] is "AR6" && row["gas"] is "N2O");
        var city = new CityOnRecord { Facts = Form.Row(8, "fuel.diesel.road", "l", null, Form.Twelve(1m)) };
        var inventory = city.Compile("AR6", tables: tables);

        Assert.Equal("inventory.no-potential", Assert.Single(inventory.Findings).Code);
        Assert.Null(inventory.Total);
    }

    [Fact]
    public void A_variable_without_a_reference_is_told()
    {
        var finding = Assert.Single(Of([Form.One("water.supplied", Period.Year(2019), "5 m3")]).Findings);

        Assert.Equal("inventory.unmapped-variable", finding.Code);
    }

    [Fact]
    public void Biogenic_carbon_stands_beside_the_total()
    {
        // 1,000 kg × 15.99 MJ/kg = 0.01599 TJ × 112,000 = 1,790.88 kg
        var inventory = Of([Form.One("fuel.wood.residential", Period.Year(2019), "1000 kg")]);

        Assert.Equal(1.79088m, inventory.BiogenicCo2);
        // CH4 300 × 28 + N2O 4 × 265 = 9,460 kg/TJ
        Assert.Equal(0.01599m * 9.460m, inventory.Total?.Tonnes);
    }

    [Fact]
    public void A_population_of_the_form_serves_when_the_register_has_none()
    {
        var city = new CityOnRecord
        {
            Place = new CityOnRecord().Place with { Populations = [] },
            Facts =
            [
                .. Form.KhonKaen,
                Form.One(Variable.Population, Period.Year(2019), "98000 person", row: 2),
            ],
        };

        Assert.Equal(5m, city.Compile().PerCapita);
    }

    [Fact]
    public void Without_a_population_there_is_no_figure_per_head()
    {
        var city = new CityOnRecord
        {
            Place = new CityOnRecord().Place with { Populations = [] },
            Facts = Form.KhonKaen,
        };
        var inventory = city.Compile();

        Assert.Null(inventory.PerCapita);
        Assert.Contains("inventory.no-population", inventory.Findings.Select(finding => finding.Code));
    }

    private static Compilation Of(IReadOnlyList<Fact> facts) => new CityOnRecord { Facts = facts }.Compile();

    private static CompiledRow Row(IReadOnlyList<Fact> facts) => Assert.Single(Of(facts).Rows);
}
