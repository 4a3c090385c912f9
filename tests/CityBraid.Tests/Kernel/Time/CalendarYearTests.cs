using CityBraid.Kernel;
using FsCheck;
using FsCheck.Fluent;

namespace CityBraid.Tests.Kernel.Time;

public sealed class CalendarYearTests
{
    [Theory]
    [InlineData("2562", 2019, Era.Buddhist)]
    [InlineData("๒๕๖๒", 2019, Era.Buddhist)]
    [InlineData("พ.ศ.2562", 2019, Era.Buddhist)]
    [InlineData("พ.ศ. ๒๕๖๒", 2019, Era.Buddhist)]
    [InlineData("2019", 2019, Era.Common)]
    [InlineData("ค.ศ. 2019", 2019, Era.Common)]
    [InlineData("2562 BE", 2019, Era.Buddhist)]
    [InlineData("2443", 1900, Era.Buddhist)]
    [InlineData("2200", 2200, Era.Common)]
    public void Years_are_read_in_either_era_and_in_either_digits(string text, int year, Era era) =>
        Assert.Equal(new CalendarYear(year, era), CalendarYear.Find(text));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("ปี")]
    [InlineData("19")]
    [InlineData("1899")]
    [InlineData("2201")]
    [InlineData("2399")]
    [InlineData("2442")]
    [InlineData("พ.ศ. 2019")]
    [InlineData("ค.ศ. 2562")]
    [InlineData("99999999999")]
    [InlineData("-2562")]
    [InlineData("2562.5")]
    public void What_is_no_year_in_range_is_not_guessed(string? text) => Assert.Null(CalendarYear.Find(text));

    [Fact]
    public void A_year_shown_in_either_era_is_read_back() =>
        Prop.ForAll(
                Gen.Choose(CalendarYear.Earliest, CalendarYear.Latest).ToArbitrary(),
                year => ReadsBack(year, Era.Buddhist, "พ.ศ. ") && ReadsBack(year, Era.Common, "ค.ศ. ")
            )
            .QuickCheckThrowOnFailure();

    private static bool ReadsBack(int year, Era era, string mark) =>
        CalendarYear.Find(FormattableString.Invariant($"{mark}{new CalendarYear(year).In(era)}"))?.Number
        == year;
}
