using System.Globalization;
using System.Text;

namespace CityBraid.Reporting;

/// <summary>How wide texts are, in digits, and what of them must stand in one line.</summary>
internal static class LetterWidth
{
    /// <summary>What stands between a Latin or Thai word and the next.</summary>
    private const string Joints = " –·|";

    /// <summary>A name with a hyphen stays whole unless it is longer.</summary>
    private const double HyphenatedMax = 9;

    private const double Wide = 1.8;
    private const double Narrow = 1;

    /// <summary>Thai is written without spaces and broken between words, most of which are shorter.</summary>
    private const double ThaiWordMax = 10;

    /// <summary>Han letters may be parted anywhere, but a column of single letters is not read.</summary>
    private const double HanWordMax = 4 * Wide;

    /// <summary>A longer word may be broken.</summary>
    private const double WordMax = 20;

    /// <summary>A text in one line.</summary>
    public static double Of(string text) => text.EnumerateRunes().Sum(Of);

    /// <summary>The longest piece of a text that is not broken.</summary>
    public static double OfWord(string text)
    {
        var (longest, word, run) = (0d, 0d, 0d);
        foreach (var letter in text.EnumerateRunes())
        {
            var width = Of(letter);
            var isUnspaced = IsThai(letter) || width > Narrow;
            run = isUnspaced ? Math.Min(IsThai(letter) ? ThaiWordMax : HanWordMax, run + width) : 0;
            word = isUnspaced ? run : word + width;
            longest = Math.Max(longest, word);
            word = EndsAt(letter, word) ? 0 : word;
        }

        return Math.Min(WordMax, longest);
    }

    private static bool EndsAt(Rune letter, double word) =>
        Joints.Contains(letter.ToString(), StringComparison.Ordinal)
        || (letter.Value == '-' && word > HyphenatedMax);

    /// <summary>Marks above and below take no room; Han letters nearly that of two digits.</summary>
    private static double Of(Rune letter) =>
        Rune.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format ? 0
        : letter.Value is >= 0x2E80 and <= 0xFFEF or >= 0x20000 ? Wide
        : Narrow;

    private static bool IsThai(Rune letter) => letter.Value is >= 0x0E01 and <= 0x0E5B;
}
