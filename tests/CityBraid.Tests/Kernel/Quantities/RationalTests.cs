using System.Numerics;
using CityBraid.Kernel;
using FsCheck;
using FsCheck.Fluent;

namespace CityBraid.Tests.Kernel.Quantities;

public sealed class RationalTests
{
    [Theory]
    [InlineData("3600", "3600")]
    [InlineData("0.45359237", "45359237/100000000")]
    [InlineData("1e-6", "1/1000000")]
    [InlineData("1.5e3", "1500")]
    [InlineData("2/6", "1/3")]
    [InlineData("-0.5", "-1/2")]
    public void Decimals_powers_and_fractions_are_read_exactly(string text, string fraction) =>
        Assert.Equal(fraction, Rational.Parse(text).ToString());

    [Fact]
    public void The_default_is_zero()
    {
        Assert.Equal(0m, default(Rational).ToDecimal());
        Assert.Equal("0", default(Rational).ToString());
    }

    [Fact]
    public void A_third_is_rounded_to_28_places_half_to_even()
    {
        Assert.Equal(0.3333333333333333333333333333m, Rational.Parse("1/3").ToDecimal());
        Assert.Equal(0.6666666666666666666666666667m, Rational.Parse("2/3").ToDecimal());
    }

    [Fact]
    public void What_a_decimal_cannot_hold_is_refused() =>
        Assert.Throws<OverflowException>(() => new Rational(BigInteger.Pow(10, 30), 1).ToDecimal());

    [Fact]
    public void A_zero_denominator_is_refused() =>
        Assert.Throws<DivideByZeroException>(() => new Rational(1, 0));

    [Fact]
    public void Every_decimal_comes_back_unchanged() =>
        Prop.ForAll<decimal>(value => Rational.Of(value).ToDecimal() == value).QuickCheckThrowOnFailure();

    [Fact]
    public void Dividing_undoes_multiplying()
    {
        Prop.ForAll<int, PositiveInt>((a, b) => Holds(new Rational(a, b.Get), new Rational(b.Get, 7)))
            .QuickCheckThrowOnFailure();

        static bool Holds(Rational left, Rational right) => left * right / right == left;
    }
}
