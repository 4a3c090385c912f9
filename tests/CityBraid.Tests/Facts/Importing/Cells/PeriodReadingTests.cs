using CityBraid.Facts;
using CityBraid.Kernel;

namespace CityBraid.Tests.Facts.Importing.Cells;

public sealed class PeriodReadingTests
{
    private const int YearMax = 2027;

    [Theory]
    [InlineData("2562", "2019", PeriodKind.CalendarYear)]
    [InlineData("๒๕๖๒", "2019", PeriodKind.CalendarYear)]
    [InlineData("พ.ศ. 2562", "2019", PeriodKind.CalendarYear)]
    [InlineData("2019", "2019", PeriodKind.CalendarYear)]
    [InlineData("2019-03", "2019-03", PeriodKind.Month)]
    [InlineData("2562-03", "2019-03", PeriodKind.Month)]
    [InlineData("มี.ค. 2562", "2019-03", PeriodKind.Month)]
    [InlineData("มีนาคม พ.ศ. ๒๕๖๒", "2019-03", PeriodKind.Month)]
    [InlineData("Mar 2019", "2019-03", PeriodKind.Month)]
    [InlineData("ปีงบประมาณ 2562", "2018-10-01/2019-09-30", PeriodKind.FiscalYear)]
    [InlineData("ปีงบประมาณ พ.ศ. 2562", "2018-10-01/2019-09-30", PeriodKind.FiscalYear)]
    [InlineData("2018-10-01/2019-09-30", "2018-10-01/2019-09-30", PeriodKind.FiscalYear)]
    [InlineData("2561-10-01/2562-09-30", "2018-10-01/2019-09-30", PeriodKind.FiscalYear)]
    [InlineData("2019-01-01/2019-12-31", "2019", PeriodKind.CalendarYear)]
    [InlineData("2020-02-01/2020-02-29", "2020-02", PeriodKind.Month)]
    [InlineData("2019-01-15/2019-02-14", "2019-01-15/2019-02-14", PeriodKind.Days)]
    public void A_period_has_one_reading_however_it_is_written(string text, string period, PeriodKind kind)
    {
        var reading = PeriodReading.Of(text, YearMax);

        Assert.Equal((period, kind), (reading.Period?.ToString(), reading.Period?.Kind));
    }

    [Theory]
    [InlineData("62", "facts.unreadable-period")]
    [InlineData("ปีที่แล้ว", "facts.unreadable-period")]
    [InlineData("2019-13", "facts.unreadable-period")]
    [InlineData("2019-02-01/2019-01-01", "facts.unreadable-period")]
    [InlineData("1899", "facts.year-out-of-range")]
    [InlineData("2028", "facts.year-out-of-range")]
    [InlineData("2571", "facts.year-out-of-range")]
    [InlineData("3000", "facts.year-out-of-range")]
    public void What_is_no_period_or_too_far_is_a_finding(string text, string problem)
    {
        var reading = PeriodReading.Of(text, YearMax);

        Assert.Null(reading.Period);
        Assert.Equal(problem, reading.Problem);
    }
}
