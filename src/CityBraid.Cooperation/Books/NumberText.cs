using System.Text.RegularExpressions;
using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Numbers as people write them.</summary>
internal static partial class NumberText
{
    /// <summary>
    /// The text as it is kept: digits that everybody reads, without commas between thousands. What is no
    /// such number stays as it is, and is told.
    /// </summary>
    public static string Kept(string text)
    {
        var digits = ThaiDigits.ToArabic(text.Trim());
        return Grouped().IsMatch(digits)
            ? digits.Replace(",", string.Empty, StringComparison.Ordinal)
            : digits;
    }

    [GeneratedRegex(
        "^[+-]?[0-9]{1,3}(,[0-9]{3})+([.][0-9]+)?\\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 100
    )]
    private static partial Regex Grouped();
}
