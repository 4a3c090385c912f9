using System.Globalization;
using System.Text;
using CityBraid.Inventory;

namespace CityBraid.Tests.Inventory.RollUp;

/// <summary>Numbers as files hold them, and masses as they are added.</summary>
public sealed class ScaledNumberTests
{
    [Theory]
    [InlineData("0", "0", 0)]
    [InlineData("12", "12", 0)]
    [InlineData("+1.50", "150", 2)]
    [InlineData("-.5", "-5", 1)]
    [InlineData("5.", "5", 0)]
    [InlineData("000000000000000000000000000000000.25", "25", 2)]
    [InlineData("1234567890123456789.123456789", "1234567890123456789123456789", 9)]
    [InlineData("1.5e-3", "15", 4)]
    [InlineData("1.5E3", "1500", 0)]
    [InlineData("2e0", "2", 0)]
    public void A_number_is_read_to_its_last_digit(string text, string digits, int decimals)
    {
        Assert.True(ScaledNumber.TryRead(Encoding.UTF8.GetBytes(text), out var number));
        Assert.Equal(
            (Int128.Parse(digits, CultureInfo.InvariantCulture), decimals),
            (number.Digits, number.Decimals)
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData("1,5")]
    [InlineData("1.2.3")]
    [InlineData("--1")]
    [InlineData("1e")]
    [InlineData("e5")]
    [InlineData("1e1.5")]
    [InlineData("1e999")]
    [InlineData("0x10")]
    [InlineData("12345678901234567890123456789")]
    public void Anything_else_is_no_number(string text) =>
        Assert.False(ScaledNumber.TryRead(Encoding.UTF8.GetBytes(text), out _));

    [Theory]
    [InlineData("1000", "0.0001", "0.1", false)]
    [InlineData("123456789.123", "-2.7000", "-333333330.6321", false)]
    [InlineData("9999999999.99999999", "9.99999999", "99999999899.9999999000000001", false)]
    [InlineData("0.0000000001", "0.00000001", "0.000000000000000001", false)]
    [InlineData("0.0000000005", "0.000000001", "0", true)]
    [InlineData("0.0000000015", "0.000000001", "0.000000000000000002", true)]
    [InlineData("1234567890123456789012", "0.000000000001", "1234567890.123456789012", false)]
    public void An_amount_times_a_factor_is_exact_or_said_to_be_rounded(
        string amount,
        string factor,
        string kilograms,
        bool isRounded
    )
    {
        ScaledNumber.TryRead(Encoding.UTF8.GetBytes(amount), out var left);
        ScaledNumber.TryRead(Encoding.UTF8.GetBytes(factor), out var right);

        Assert.True(ExactMass.TryMultiply(left, right, out var mass, out var wasRounded));
        Assert.Equal(decimal.Parse(kilograms, CultureInfo.InvariantCulture), ExactMass.ToKilograms(mass));
        Assert.Equal(isRounded, wasRounded);
    }

    [Theory]
    [InlineData("0.1")]
    [InlineData("-2700.000000000000000001")]
    [InlineData("79228162514264337593")]
    public void A_decimal_comes_back_as_it_was(string kilograms)
    {
        var number = decimal.Parse(kilograms, CultureInfo.InvariantCulture);

        Assert.Equal(number, ExactMass.ToKilograms(ExactMass.Of(number)));
    }

    [Fact]
    public void A_mass_beyond_all_bounds_throws() =>
        Assert.Throws<OverflowException>(() => ExactMass.Of(decimal.MaxValue));
}
