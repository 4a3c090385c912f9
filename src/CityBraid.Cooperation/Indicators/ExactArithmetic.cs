using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Decimal arithmetic that tells when a result is beyond what a decimal holds.</summary>
/// <remarks>A decimal that grows too large throws; one that shrinks too far becomes nought in silence. Here
/// both give null.</remarks>
internal static class ExactArithmetic
{
    /// <summary>The sum.</summary>
    public static decimal? Sum(decimal left, decimal right)
    {
        try
        {
            return left + right;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>The product.</summary>
    public static decimal? Product(decimal left, decimal right)
    {
        try
        {
            var product = left * right;
            return product == 0 && left != 0 && right != 0 ? null : product;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>The quotient.</summary>
    /// <param name="left">What is divided.</param>
    /// <param name="right">By what; not nought.</param>
    public static decimal? Quotient(decimal left, decimal right)
    {
        try
        {
            var quotient = left / right;
            return quotient == 0 && left != 0 ? null : quotient;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>A ratio in another unit, rounded once.</summary>
    /// <param name="numerator">What is divided.</param>
    /// <param name="denominator">By what; not nought.</param>
    /// <param name="scale">How many of the other unit one is.</param>
    public static decimal? Ratio(decimal numerator, decimal denominator, Rational scale)
    {
        try
        {
            var ratio = (Rational.Of(numerator) / Rational.Of(denominator) * scale).ToDecimal();
            return ratio == 0 && numerator != 0 ? null : ratio;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>A ratio times a factor: multiplied first, so that thirds of three are whole.</summary>
    public static decimal? Ratio(decimal numerator, decimal denominator, decimal factor) =>
        Product(numerator, factor) is { } scaled ? Quotient(scaled, denominator)
        : Quotient(numerator, denominator) is { } quotient ? Product(quotient, factor)
        : null;
}
