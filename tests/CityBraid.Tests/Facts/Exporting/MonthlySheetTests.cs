using CityBraid.Facts;
using CityBraid.Kernel;
using CityBraid.Tests.Inventory;

namespace CityBraid.Tests.Facts.Exporting;

/// <summary>What of a year fits a monthly form, and what does not.</summary>
public sealed class MonthlySheetTests
{
    [Fact]
    public void The_form_of_a_city_fits_whole()
    {
        var sheet = MonthlySheet.Of(Form.KhonKaen, 2019, FactsRoom.Words);

        Assert.Equal(7, sheet.Items.Count);
        Assert.Empty(sheet.Rest);
        var diesel = sheet.Items.Single(item => item.Variable.Code == "fuel.diesel.road");
        Assert.Equal((48_000_000m, 2.7m), (diesel.Total, diesel.Factor));
    }

    [Fact]
    public void A_missing_month_is_no_zero_and_leaves_the_year_without_a_sum()
    {
        var sheet = MonthlySheet.Of(
            Form.Row(5, "electricity.residential", "kWh", factor: null, [1m, 2m]),
            2019,
            FactsRoom.Words
        );

        var item = Assert.Single(sheet.Items);
        Assert.Equal([1m, 2m, null], item.Amounts.Take(3));
        Assert.Null(item.Total);
        Assert.Null(item.Factor);
    }

    public static TheoryData<string, Func<Fact, Fact>> Misfits =>
        new()
        {
            { "a grade of quality", fact => fact with { Quality = Quality.Measured } },
            { "another unit", fact => fact with { Quantity = Form.Quantity("1 MWh") } },
            { "another factor", fact => fact with { StatedFactor = Factor("0.6 kgCO2e/kWh") } },
            { "another period", fact => fact with { Key = fact.Key with { Period = Period.Year(2018) } } },
        };

    [Theory]
    [MemberData(nameof(Misfits))]
    public void A_variable_of_which_one_fact_would_be_lost_stays_out_whole(
        string what,
        Func<Fact, Fact> change
    )
    {
        Assert.NotEmpty(what);
        var facts = Form.Row(5, "electricity.residential", "kWh", "0.5 kgCO2e/kWh", [1m, 2m, 3m]);

        var sheet = MonthlySheet.Of([change(facts[0]), .. facts.Skip(1)], 2019, FactsRoom.Words);

        Assert.Empty(sheet.Items);
        Assert.Equal(3, sheet.Rest.Count);
    }

    [Fact]
    public void A_factor_in_another_unit_than_the_forms_stays_out()
    {
        var facts = Form.Row(5, "electricity.residential", "kWh", "0.5 tCO2e/MWh", [1m]);

        Assert.Single(MonthlySheet.Of(facts, 2019, FactsRoom.Words).Rest);
    }

    [Fact]
    public void Why_a_row_had_to_move_is_told()
    {
        var power = Form.Row(5, "electricity.residential", "kWh", "0.5 kgCO2e/kWh", [1m, 2m, 3m]);
        var pigs = Form.One("livestock.swine", Period.Year(2019), "500 head");

        var sheet = MonthlySheet.Of(
            [power[0] with { StatedFactor = null }, .. power.Skip(1), pigs],
            2019,
            FactsRoom.Words
        );

        Assert.Equal(
            [
                ("electricity.residential", MonthlyObstacle.Factors, 3),
                ("livestock.swine", MonthlyObstacle.NotMonthly, 1),
            ],
            sheet.Moved.Select(moved => (moved.Variable, moved.Obstacle, moved.Facts.Count))
        );
    }

    [Fact]
    public void Months_of_what_is_there_have_no_sum()
    {
        var heads = Enumerable.Repeat(500m, 12).ToArray();
        var facts = Form.Row(5, "livestock.swine", "head", factor: null, heads);

        Assert.Null(Assert.Single(MonthlySheet.Of(facts, 2019, FactsRoom.Words).Items).Total);
    }

    [Fact]
    public void The_population_is_told_above_the_rows()
    {
        var sheet = MonthlySheet.Of(
            [Form.One(Variable.Population, Period.Year(2019), "115000 person")],
            2019,
            FactsRoom.Words
        );

        Assert.Equal(115000m, sheet.Population?.Quantity.Amount);
        Assert.Empty(sheet.Items);
        Assert.Empty(sheet.Rest);
    }

    private static StatedFactor Factor(string text) => new(Form.Quantity(text), new Location(Form.File));
}
