using System.Globalization;
using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Facts;

/// <summary>The number a cell states, or the code of what keeps it from being one.</summary>
/// <remarks>
/// Text is read strictly: digits in groups of three or ungrouped, a decimal point, no exponent. "4,00" may be
/// four or four hundred, and a dash may be none or unknown, so both are findings and no number.
/// </remarks>
/// <param name="Amount">The number; zero when there is a problem.</param>
/// <param name="Problem">The finding's code; null when the number is good.</param>
internal readonly record struct NumberReading(decimal Amount, string? Problem)
{
    /// <summary>The largest amount.</summary>
    public const decimal AmountMax = 1_000_000_000_000_000m;

    /// <summary>The code for a number above its limit.</summary>
    public const string TooLarge = "facts.number-too-large";

    /// <summary>The code for commas of which it is unclear what they part.</summary>
    public const string UnclearSeparator = "facts.unclear-separator";

    private const int DigitsMax = 28;
    private const int GroupLength = 3;
    private const NumberStyles Style = NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint;

    /// <summary>Reads a cell that is not blank.</summary>
    public static NumberReading Of(Cell cell) =>
        cell.Kind switch
        {
            CellKind.Number => cell.TryNumber(out var number)
                ? Limited(number)
                : Bad("facts.number-not-held"),
            CellKind.Text => Of(cell.Text),
            CellKind.Error => Bad("facts.error-cell"),
            CellKind.FormulaWithoutValue => Bad("facts.formula-without-value"),
            _ => Bad("facts.not-a-number"),
        };

    /// <summary>Reads a number written as text.</summary>
    public static NumberReading Of(string text)
    {
        var written = ThaiDigits.ToArabic(text).AsSpan().Trim();
        if (written is "-" or "–" or "—" or "−")
        {
            return Bad("facts.dash-for-number");
        }

        var isNegative = written is ['-' or '−', ..];
        var digits = isNegative ? written[1..] : written;
        if (Fault(digits) is { } fault)
        {
            return Bad(fault);
        }

        var number = decimal.Parse(digits, Style, CultureInfo.InvariantCulture);
        return Limited(isNegative ? -number : number);
    }

    private static NumberReading Bad(string problem) => new(0m, problem);

    private static NumberReading Limited(decimal number) =>
        Math.Abs(number) > AmountMax ? Bad(TooLarge)
        : number < 0m ? Bad("facts.negative-amount")
        : new NumberReading(number, null);

    private static string? Fault(ReadOnlySpan<char> digits)
    {
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var fraction = point < 0 ? [] : digits[(point + 1)..];
        var isBare = whole.IsEmpty && fraction.IsEmpty;
        if (
            isBare
            || (point >= 0 && fraction.IsEmpty)
            || ContainsOther(whole, ',')
            || ContainsOther(fraction)
        )
        {
            return "facts.not-a-number";
        }

        if (!IsGrouped(whole))
        {
            return UnclearSeparator;
        }

        var count = whole.Length - whole.Count(',') + fraction.Length;
        return count > DigitsMax ? "facts.number-not-held" : null;
    }

    private static bool ContainsOther(ReadOnlySpan<char> text, char separator = '0')
    {
        foreach (var letter in text)
        {
            if (!char.IsAsciiDigit(letter) && letter != separator)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsGrouped(ReadOnlySpan<char> whole)
    {
        var last = whole.LastIndexOf(',');
        if (last < 0)
        {
            return true;
        }

        for (; last > 0; last = whole.LastIndexOf(','))
        {
            if (whole.Length - last - 1 != GroupLength)
            {
                return false;
            }

            whole = whole[..last];
        }

        return last < 0 && whole.Length is > 0 and <= GroupLength;
    }
}
