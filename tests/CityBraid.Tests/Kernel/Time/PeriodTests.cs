using CityBraid.Kernel;

namespace CityBraid.Tests.Kernel.Time;

public sealed class PeriodTests
{
    [Fact]
    public void The_thai_budget_year_2562_runs_from_october_2018_to_september_2019()
    {
        var year = Period.FiscalYear(2019, FiscalCalendar.Thai);

        Assert.Equal("2018-10-01/2019-09-30", year.ToString());
        Assert.Equal(365, year.Days);
    }

    [Fact]
    public void The_indian_year_2019_20_runs_from_april_to_march()
    {
        var year = Period.FiscalYear(2019, FiscalCalendar.Indian);

        Assert.Equal("2019-04-01/2020-03-31", year.ToString());
        Assert.Equal(366, year.Days);
    }

    [Theory]
    [InlineData(2019, 2, 28)]
    [InlineData(2020, 2, 29)]
    [InlineData(2019, 12, 31)]
    public void A_month_has_its_days(int year, int month, int days) =>
        Assert.Equal(days, Period.Month(year, month).Days);

    [Fact]
    public void Text_is_Gregorian_whatever_the_culture()
    {
        Assert.Equal("2019", Period.Year(2019).ToString());
        Assert.Equal("2019-03", Period.Month(2019, 3).ToString());
    }

    [Fact]
    public void A_year_contains_its_months_and_overlaps_a_fiscal_year()
    {
        var year = Period.Year(2019);

        Assert.True(year.Contains(Period.Month(2019, 12)));
        Assert.False(year.Contains(Period.Month(2020, 1)));
        Assert.True(year.Overlaps(Period.FiscalYear(2019, FiscalCalendar.Thai)));
        Assert.False(year.Contains(Period.FiscalYear(2019, FiscalCalendar.Thai)));
    }

    [Fact]
    public void A_period_ends_after_it_begins() =>
        Assert.Throws<ArgumentException>(() => Period.Of(new(2019, 2, 1), new(2019, 1, 31)));
}
