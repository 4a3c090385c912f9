using CityBraid.Kernel;
using CityBraid.Words;

namespace CityBraid.Tests.Words;

public sealed class NumeralsTests
{
    private static readonly Reader Thai = Reader.Of(Language.Thai);
    private static readonly Reader English = Reader.Of(Language.English);
    private static readonly Reader Chinese = Reader.Of(Language.Chinese);

    [Fact]
    public void A_year_is_shown_in_both_eras_the_readers_first()
    {
        Assert.Equal("พ.ศ. 2562 (ค.ศ. 2019)", Numerals.YearInBothEras(2019, Thai));
        Assert.Equal("2019 (BE 2562)", Numerals.YearInBothEras(2019, English));
        Assert.Equal("2019年（佛历2562年）", Numerals.YearInBothEras(2019, Chinese));
    }

    [Fact]
    public void A_month_carries_the_year_of_the_readers_era()
    {
        var january = Period.Month(2019, 1);

        Assert.Equal("ม.ค. 2562", Numerals.Period(january, Thai));
        Assert.Equal("Jan 2019", Numerals.Period(january, English));
        Assert.Equal("2019年1月", Numerals.Period(january, Chinese));
    }

    [Fact]
    public void A_fiscal_year_is_shown_by_its_days() =>
        Assert.Equal(
            "1 Oct 2018 – 30 Sep 2019",
            Numerals.Period(Period.FiscalYear(2019, FiscalCalendar.Thai), English)
        );

    [Theory]
    [InlineData("490000", 0, "490,000")]
    [InlineData("4.2608695652", 2, "4.26")]
    [InlineData("-1234.5", 1, "−1,234.5")]
    [InlineData("2.5", 0, "2")]
    [InlineData("0", 2, "0")]
    public void Numbers_are_grouped_and_rounded_half_to_even(string number, int decimals, string shown) =>
        Assert.Equal(shown, Numerals.Show(Rational.Parse(number).ToDecimal(), decimals));
}
