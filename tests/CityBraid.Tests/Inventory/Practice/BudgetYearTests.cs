using CityBraid.Inventory;
using CityBraid.Kernel;

namespace CityBraid.Tests.Inventory.Practice;

/// <summary>Facts of budget years in an inventory of a calendar year.</summary>
public sealed class BudgetYearTests
{
    private const string Diesel = "fuel.diesel.road";

    private static readonly Period Year2562 = Period.FiscalYear(2019, FiscalCalendar.Thai);
    private static readonly Period Year2563 = Period.FiscalYear(2020, FiscalCalendar.Thai);

    [Fact]
    public void Two_budget_years_make_the_calendar_year_by_their_days()
    {
        // 365,000 × 273 ÷ 365 + 366,000 × 92 ÷ 366 = 273,000 + 92,000 l
        var inventory = Of(
            Form.One(Diesel, Year2562, "365000 l"),
            Form.One(Diesel, Year2563, "366000 l", row: 41)
        );
        var row = Assert.Single(inventory.Rows);
        var whole = Assert.Single(Of(Form.One(Diesel, Period.Year(2019), "365000 l")).Rows);

        Assert.Equal(new Quantity(365000m, OurTables.Units.Load("l")), row.Activity);
        Assert.Equal(whole.Co2e, row.Co2e);
        Assert.Equal(
            ("inventory.prorated", Severity.Information),
            (Assert.Single(inventory.Findings).Code, inventory.Findings[0].Severity)
        );
    }

    [Fact]
    public void A_trace_shows_each_part_with_its_days_and_cell()
    {
        var row = Assert.Single(
            Of(
                Measured(Form.One(Diesel, Year2562, "365 l")),
                Measured(Form.One(Diesel, Year2563, "366 l", row: 41))
            ).Rows
        );

        Assert.Equal(
            [
                "A(2018-10-01/2019-09-30) = 365 l",
                "d(2018-10-01/2019-09-30) = 273 1",
                "D(2018-10-01/2019-09-30) = 365 1",
                "A_days(2018-10-01/2019-09-30) = 273 l",
                "A(2019-10-01/2020-09-30) = 366 l",
                "d(2019-10-01/2020-09-30) = 92 1",
                "D(2019-10-01/2020-09-30) = 366 1",
                "A_days(2019-10-01/2020-09-30) = 92 l",
                "A = 365 l",
            ],
            row.Trace.Take(9).Select(step => $"{step.Symbol} = {step.Value}")
        );
        Assert.Equal("A_days = A × d ÷ D (quality: estimated)", row.Trace[3].Equation);
        Assert.Equal("khonkaen-2562-clean.xlsx › แบบฟอร์ม › E41", row.Trace[4].Source);
    }

    [Theory]
    [InlineData(Quality.Measured, Quality.Estimated)]
    [InlineData(Quality.Estimated, Quality.Default)]
    [InlineData(Quality.Default, Quality.Default)]
    [InlineData(Quality.Community, Quality.Community)]
    [InlineData(Quality.Unstated, Quality.Unstated)]
    public void What_is_shared_out_is_an_estimate_at_best(Quality stated, Quality row)
    {
        var facts = new[] { Form.One(Diesel, Year2562, "1 l"), Form.One(Diesel, Year2563, "1 l", row: 41) };

        Assert.Equal(row, Of([.. facts.Select(fact => fact with { Quality = stated })]).Rows[0].Quality);
        Assert.Equal(
            stated,
            Of(facts[0] with { Quality = stated, Key = Key(Period.Year(2019)) }).Rows[0].Quality
        );
    }

    [Fact]
    public void Months_that_stay_open_are_an_error_and_are_not_filled()
    {
        // 1,200 × 273 ÷ 365 l are known; October to December are not
        var inventory = Of(Form.One(Diesel, Year2562, "365 l"));
        var gap = inventory.Findings.Single(finding => finding.Code is "inventory.fiscal-gap");

        Assert.Equal("2019-10, 2019-11, 2019-12", gap.Values["months"]);
        Assert.Equal(Severity.Error, gap.Severity);
        Assert.Equal(273m, Assert.Single(inventory.Rows).Activity?.Amount);
        Assert.False(inventory.IsComplete);
    }

    [Fact]
    public void Months_and_a_budget_year_stand_side_by_side()
    {
        Fact[] months = [.. Form.Row(8, Diesel, "l", null, Form.Twelve(10m)).Take(9)];
        var inventory = Of([.. months, Form.One(Diesel, Year2563, "366 l", row: 41)]);

        Assert.Equal(90m + 92m, Assert.Single(inventory.Rows).Activity?.Amount);
        Assert.DoesNotContain(inventory.Findings, finding => finding.IsError);
    }

    [Fact]
    public void A_budget_year_beside_a_whole_year_is_told_and_not_counted()
    {
        var inventory = Of(
            Form.One(Diesel, Period.Year(2019), "1200 l"),
            Form.One(Diesel, Year2562, "900 l", row: 41)
        );

        Assert.Equal("inventory.partial-period", Assert.Single(inventory.Findings).Code);
        Assert.Equal(1200m, Assert.Single(inventory.Rows).Activity?.Amount);
    }

    [Fact]
    public void A_month_within_a_budget_year_contradicts_it_and_neither_is_counted()
    {
        var inventory = Of(
            Form.One(Diesel, Period.Month(2019, 9), "100 l"),
            Form.One(Diesel, Year2562, "900 l", row: 41)
        );

        Assert.Equal("inventory.overlapping-periods", Assert.Single(inventory.Findings).Code);
        Assert.Null(inventory.Total);
    }

    [Fact]
    public void Other_days_across_the_years_end_are_told_and_not_counted()
    {
        var winter = Period.Of(new DateOnly(2018, 11, 1), new DateOnly(2019, 2, 28));
        var inventory = Of(Form.One(Diesel, winter, "1200 l"));

        Assert.Equal("inventory.partial-period", Assert.Single(inventory.Findings).Code);
        Assert.Empty(inventory.Rows);
    }

    [Fact]
    public void A_factor_of_the_form_is_kept_and_other_factors_are_rows_of_their_own()
    {
        var factor = new StatedFactor(Form.Quantity("2 kgCO2e/l"), new Location("f", "s", "C8"));
        var inventory = Of(
            Form.One(Diesel, Year2562, "365 l") with
            {
                StatedFactor = factor,
            },
            Form.One(Diesel, Year2563, "366 l", row: 41)
        );

        Assert.Equal(2, inventory.Rows.Count);
        Assert.Equal(0.546m, inventory.Rows[0].Co2e?.Tonnes);
    }

    private static Compilation Of(params Fact[] facts) => new CityOnRecord { Facts = facts }.Compile();

    private static Fact Measured(Fact fact) => fact with { Quality = Quality.Measured };

    private static FactKey Key(Period period) => new(CityOnRecord.Code, Diesel, period);
}
