using System.Numerics;

namespace CityBraid.Inventory;

/// <summary>Kilograms as whole numbers of 10⁻¹⁸ kg, which add up alike in any order.</summary>
/// <remarks>
/// A decimal would round a sum of 29 digits without a word; a sum of these is exact, or it overflows and
/// throws.
/// </remarks>
internal static class ExactMass
{
    /// <summary>How many decimals a kilogram has.</summary>
    public const int Decimals = 18;

    private const int Thousandth = 3;

    private static readonly Int128[] Powers = Enumerable
        .Range(0, 39)
        .Select(power => (Int128)BigInteger.Pow(10, power))
        .ToArray();

    private static readonly Int128[] Limits = Array.ConvertAll(Powers, power => Int128.MaxValue / power);

    /// <summary>Ten to a power from 0 to 38.</summary>
    public static Int128 PowerOfTen(int power) => Powers[power];

    /// <summary>An amount times a factor in kilograms per unit; false when it is too large.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="factor">The factor.</param>
    /// <param name="mass">The mass.</param>
    /// <param name="isRounded">Whether it has more decimals than are kept.</param>
    public static bool TryMultiply(
        ScaledNumber amount,
        ScaledNumber factor,
        out Int128 mass,
        out bool isRounded
    )
    {
        var decimals = amount.Decimals + factor.Decimals;
        var (left, right) = ((long)amount.Digits, (long)factor.Digits);
        if (left == amount.Digits && right == factor.Digits)
        {
            var high = Math.BigMul(left, right, out var low);
            return TryScale(new Int128((ulong)high, (ulong)low), decimals, out mass, out isRounded);
        }

        return TryScale((BigInteger)amount.Digits * factor.Digits, decimals, out mass, out isRounded);
    }

    /// <summary>A mass as it is written in kilograms; false when it is too large.</summary>
    public static bool TryTake(ScaledNumber kilograms, out Int128 mass, out bool isRounded) =>
        TryScale(kilograms.Digits, kilograms.Decimals, out mass, out isRounded);

    /// <summary>A mass that a method computed, to the nearest 10⁻¹⁸ kg.</summary>
    /// <exception cref="OverflowException">It is too large.</exception>
    public static Int128 Of(decimal kilograms)
    {
        var bits = decimal.GetBits(kilograms);
        var digits = ((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0];
        return TryScale(kilograms < 0 ? -digits : digits, kilograms.Scale, out var mass, out _)
            ? mass
            : throw new OverflowException($"{kilograms} kg are too many to add.");
    }

    /// <summary>Kilograms as a decimal: exact as long as 28 digits are enough, else the nearest.</summary>
    public static decimal ToKilograms(Int128 mass) => ToDecimal(mass, Decimals);

    /// <summary>Tonnes of CO2e of kilograms times potentials that have decimals of their own.</summary>
    public static decimal ToTonnes(Int128 weighed, int decimalsOfPotentials) =>
        ToDecimal(weighed, Decimals + decimalsOfPotentials + Thousandth);

    private static decimal ToDecimal(Int128 digits, int decimals)
    {
        var (whole, rest) = Int128.DivRem(digits, Powers[decimals]);
        var part = UInt128.CreateTruncating(Int128.Abs(rest));
        var fraction = new decimal(
            (int)(uint)part,
            (int)(uint)(part >> 32),
            (int)(uint)(part >> 64),
            rest < 0,
            (byte)decimals
        );

        // Division by one takes zeros off the end.
        return ((decimal)whole + fraction) / 1.0000000000000000000000000000m;
    }

    private static bool TryScale(Int128 digits, int decimals, out Int128 mass, out bool isRounded)
    {
        var missing = Decimals - decimals;
        if (missing < 0)
        {
            return TryScale((BigInteger)digits, decimals, out mass, out isRounded);
        }

        isRounded = false;
        mass = 0;
        if (digits > Limits[missing] || digits < -Limits[missing])
        {
            return false;
        }

        mass = digits * Powers[missing];
        return true;
    }

    /// <summary>The same for whatever is rare: many digits, many decimals.</summary>
    private static bool TryScale(BigInteger digits, int decimals, out Int128 mass, out bool isRounded)
    {
        var power = BigInteger.Pow(10, Math.Abs(Decimals - decimals));
        var scaled = decimals <= Decimals ? digits * power : Nearest(digits, power);
        isRounded = decimals > Decimals && scaled * power != digits;
        var fits = BigInteger.Abs(scaled) <= Int128.MaxValue;
        mass = fits ? (Int128)scaled : 0;
        return fits;
    }

    /// <summary>Half to even, as decimals are rounded.</summary>
    private static BigInteger Nearest(BigInteger digits, BigInteger power)
    {
        var (whole, rest) = BigInteger.DivRem(BigInteger.Abs(digits), power);
        var twice = (rest * 2).CompareTo(power);
        var magnitude = twice > 0 || (twice == 0 && !whole.IsEven) ? whole + 1 : whole;
        return digits.Sign * magnitude;
    }
}
