using System.Numerics;
using System.Runtime.CompilerServices;

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
    private const int EightZeros = 8;

    private static readonly UInt128 LargestDecimal = (UInt128)decimal.MaxValue;

    private static readonly Int128[] Powers = Enumerable
        .Range(0, 39)
        .Select(power => (Int128)BigInteger.Pow(10, power))
        .ToArray();

    private static readonly Int128[] Limits = Array.ConvertAll(Powers, power => Int128.MaxValue / power);

    /// <summary>Those up to 18, of 64 bits.</summary>
    private static ReadOnlySpan<long> ShortPowers =>
        [
            1,
            10,
            100,
            1_000,
            10_000,
            100_000,
            1_000_000,
            10_000_000,
            100_000_000,
            1_000_000_000,
            10_000_000_000,
            100_000_000_000,
            1_000_000_000_000,
            10_000_000_000_000,
            100_000_000_000_000,
            1_000_000_000_000_000,
            10_000_000_000_000_000,
            100_000_000_000_000_000,
            1_000_000_000_000_000_000,
        ];

    /// <summary>Ten to a power from 0 to 38.</summary>
    public static Int128 PowerOfTen(int power) => Powers[power];

    /// <summary>Adds two masses.</summary>
    /// <exception cref="OverflowException">The sum is too large.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Int128 Add(Int128 left, Int128 right)
    {
        // What overflows has another sign than both.
        var sum = left + right;
        return Int128.IsNegative((left ^ sum) & (right ^ sum)) ? throw TooLarge() : sum;
    }

    /// <summary>An amount times a factor in kilograms per unit; false when it is too large.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="factor">The factor.</param>
    /// <param name="mass">The mass.</param>
    /// <param name="isRounded">Whether it has more decimals than are kept.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
            var product = Math.BigMul(left, right);
            var few = (long)product;
            if (few != product || decimals > Decimals)
            {
                return TryScale(product, decimals, out mass, out isRounded);
            }

            mass = Math.BigMul(few, ShortPowers[Decimals - decimals]);
            isRounded = false;
            return true;
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
        var rest = UInt128.CreateTruncating(Int128.Abs(digits));
        var left = TakeZeros(ref rest, decimals);
        return rest > LargestDecimal
            ? Nearest(digits, decimals)
            : new decimal(
                (int)(uint)rest,
                (int)(uint)(rest >> 32),
                (int)(uint)(rest >> 64),
                Int128.IsNegative(digits),
                (byte)left
            );
    }

    /// <summary>Takes zeros off the end of a number with decimals; how many decimals are left.</summary>
    private static int TakeZeros(ref UInt128 number, int decimals)
    {
        while (decimals >= EightZeros && TryDivide(number, out var shorter))
        {
            number = shorter;
            decimals -= EightZeros;
        }

        if (number > ulong.MaxValue)
        {
            for (
                ;
                decimals > 0 && UInt128.DivRem(number, 10) is (var shorter, var last) && last == 0;
                decimals--
            )
            {
                number = shorter;
            }

            return decimals;
        }

        var few = (ulong)number;
        for (; decimals >= 4 && few % 10_000 == 0; decimals -= 4)
        {
            few /= 10_000;
        }

        for (; decimals > 0 && few % 10 == 0; decimals--)
        {
            few /= 10;
        }

        number = few;
        return decimals;
    }

    /// <summary>Divides by a hundred million, if nothing is left: 32 bits at a time, which is fast.</summary>
    private static bool TryDivide(UInt128 number, out UInt128 shorter)
    {
        const ulong Divisor = 100_000_000;
        var (upper, lower) = ((ulong)(number >> 64), (ulong)number);
        var first = upper / Divisor;
        var part = ((upper % Divisor) << 32) | (lower >> 32);
        var second = part / Divisor;
        part = ((part % Divisor) << 32) | (uint)lower;
        var third = part / Divisor;
        shorter = new UInt128(first, (second << 32) | third);
        return part % Divisor == 0;
    }

    /// <summary>The nearest decimal of a number with more digits than a decimal holds.</summary>
    private static decimal Nearest(Int128 digits, int decimals)
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

    private static OverflowException TooLarge() => new("A sum of masses is too large.");

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
