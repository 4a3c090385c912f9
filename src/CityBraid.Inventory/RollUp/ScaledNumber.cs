using System.Buffers.Text;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CityBraid.Inventory;

/// <summary>A number as it is written: its digits, and how many of them stand after the point.</summary>
/// <param name="Digits">The digits as a whole number.</param>
/// <param name="Decimals">How many stand after the point, from 0.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ScaledNumber(Int128 Digits, int Decimals)
{
    /// <summary>The most digits that are read, as a decimal holds them.</summary>
    private const int DigitsMax = 28;

    private const int ShortLength = 18;
    private const int DecimalsMax = 60;

    /// <summary>The smallest number with one digit more than may be.</summary>
    private static readonly Int128 Beyond = Int128.Parse(
        "1" + new string('0', DigitsMax),
        System.Globalization.CultureInfo.InvariantCulture
    );

    /// <summary>Reads <c>12</c>, <c>-0.5</c>, <c>1.5e-3</c>; false when the text is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool TryRead(ReadOnlySpan<byte> text, out ScaledNumber number)
    {
        number = default;
        var isNegative = text is [(byte)'-', ..];
        var bare = isNegative || text is [(byte)'+', ..] ? text[1..] : text;
        int used;
        int decimals;
        Int128 digits;
        if (bare.Length <= ShortLength)
        {
            used = Read(bare, ulong.MaxValue, out ulong few, out decimals);
            digits = few;
        }
        else
        {
            used = Read(bare, Beyond, out digits, out decimals);
        }

        if (used == 0 || (used < bare.Length && !TryShift(bare[used..], ref digits, ref decimals)))
        {
            return false;
        }

        number = new ScaledNumber(isNegative ? -digits : digits, decimals);
        return true;
    }

    /// <summary>Reads digits with at most one point; how many bytes they are, 0 when they are none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Read<T>(ReadOnlySpan<byte> text, T beyond, out T digits, out int decimals)
        where T : struct, IBinaryInteger<T>
    {
        digits = T.Zero;
        decimals = 0;
        var ten = T.CreateTruncating(10);
        var point = -1;
        var at = 0;
        for (; at < text.Length; at++)
        {
            var digit = (uint)(text[at] - '0');
            if (digit <= 9)
            {
                digits = (digits * ten) + T.CreateTruncating(digit);
                if (digits >= beyond)
                {
                    return 0;
                }
            }
            else if (text[at] == '.' && point < 0)
            {
                point = at;
            }
            else
            {
                break;
            }
        }

        decimals = point < 0 ? 0 : at - point - 1;
        return at - (point < 0 ? 0 : 1) > 0 ? at : 0;
    }

    /// <summary>Moves the point by an exponent: <c>e-3</c>.</summary>
    private static bool TryShift(ReadOnlySpan<byte> text, ref Int128 digits, ref int decimals)
    {
        if (
            text[0] is not ((byte)'e' or (byte)'E')
            || !Utf8Parser.TryParse(text[1..], out int exponent, out var used)
            || used != text.Length - 1
            || Math.Abs((long)exponent) > DecimalsMax
        )
        {
            return false;
        }

        for (decimals -= exponent; decimals < 0; decimals++)
        {
            digits *= 10;
            if (digits >= Beyond)
            {
                return false;
            }
        }

        return decimals <= DecimalsMax;
    }
}
