using System.Globalization;
using System.Numerics;

namespace CityBraid.Kernel;

/// <summary>An exact fraction in lowest terms; the default value is zero.</summary>
/// <remarks>
/// Unit sizes are fractions because decimals are not closed under division: with decimal sizes
/// 1000 kWh × 500 g/kWh gave 500.00000000000000004 kg.
/// </remarks>
public readonly record struct Rational
{
    private static readonly BigInteger LargestDigits = (BigInteger.One << 96) - 1;

    private readonly BigInteger denominator;

    /// <summary>Makes the fraction in lowest terms with a positive denominator.</summary>
    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException("A fraction's denominator is not zero.");
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / divisor;
        this.denominator = denominator / divisor;
    }

    /// <summary>One.</summary>
    public static Rational One { get; } = new(1, 1);

    /// <summary>The number above the line.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The number below the line, always positive.</summary>
    public BigInteger Denominator => denominator.IsZero ? BigInteger.One : denominator;

    /// <summary>Multiplies exactly.</summary>
    public static Rational operator *(Rational left, Rational right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>Divides exactly.</summary>
    public static Rational operator /(Rational left, Rational right) =>
        new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>The exact fraction of a decimal.</summary>
    public static Rational Of(decimal value) => new(UnscaledDigits(value), BigInteger.Pow(10, value.Scale));

    /// <summary>Reads <c>3600</c>, <c>0.45359237</c>, <c>1e-6</c> or <c>1/3</c>.</summary>
    public static Rational Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash < 0
            ? ParseDecimal(text)
            : ParseDecimal(text[..slash]) / ParseDecimal(text[(slash + 1)..]);
    }

    /// <summary>Raises to a whole power, negative ones included.</summary>
    public Rational Power(int exponent) =>
        exponent >= 0
            ? new Rational(BigInteger.Pow(Numerator, exponent), BigInteger.Pow(Denominator, exponent))
            : new Rational(BigInteger.Pow(Denominator, -exponent), BigInteger.Pow(Numerator, -exponent));

    /// <summary>The nearest decimal, half to even, with up to 28 decimal places.</summary>
    /// <exception cref="OverflowException">The value is beyond what a decimal holds.</exception>
    public decimal ToDecimal()
    {
        for (var scale = 28; scale >= 0; scale--)
        {
            var digits = RoundedQuotient(Numerator * BigInteger.Pow(10, scale), Denominator);
            if (BigInteger.Abs(digits) <= LargestDigits)
            {
                return WithoutTrailingZeros(digits, scale);
            }
        }

        throw new OverflowException($"{this} is beyond the range of decimal numbers.");
    }

    /// <summary>The fraction as <c>n</c> or <c>n/d</c>.</summary>
    public override string ToString() =>
        Denominator.IsOne
            ? Numerator.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    private static BigInteger UnscaledDigits(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var digits = ((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0];
        return value < 0 ? -digits : digits;
    }

    private static Rational ParseDecimal(string text)
    {
        var parts = text.Trim().ToLowerInvariant().Split('e');
        var mantissa = Of(decimal.Parse(parts[0], NumberStyles.Number, CultureInfo.InvariantCulture));
        var exponent = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
        return mantissa * new Rational(10, 1).Power(exponent);
    }

    private static BigInteger RoundedQuotient(BigInteger dividend, BigInteger divisor)
    {
        var quotient = BigInteger.DivRem(dividend, divisor, out var remainder);
        var twice = BigInteger.Abs(remainder) * 2;
        var roundsAway = twice > divisor || (twice == divisor && !quotient.IsEven);
        return roundsAway ? quotient + dividend.Sign : quotient;
    }

    private static decimal WithoutTrailingZeros(BigInteger digits, int scale)
    {
        while (scale > 0 && (digits % 10).IsZero)
        {
            digits /= 10;
            scale--;
        }

        var magnitude = BigInteger.Abs(digits);
        var low = (int)(uint)(magnitude & uint.MaxValue);
        var middle = (int)(uint)((magnitude >> 32) & uint.MaxValue);
        var high = (int)(uint)(magnitude >> 64);
        return new decimal(low, middle, high, digits.Sign < 0, (byte)scale);
    }
}
