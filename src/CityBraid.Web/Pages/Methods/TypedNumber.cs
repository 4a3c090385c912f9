using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CityBraid.Web;

/// <summary>A number as people type it, in the one form that documents know.</summary>
internal static partial class TypedNumber
{
    /// <summary>
    /// The numeral with plain digits and a full stop: <c>1,150,000</c> and <c>๑๑๕</c> are read; null when it
    /// is no number, or might be another one.
    /// </summary>
    public static string? Find(string text)
    {
        var plain = string.Concat(text.Normalize(NormalizationForm.FormKC).Select(Digit));
        return Numeral().IsMatch(plain) ? plain.Replace(",", string.Empty, StringComparison.Ordinal) : null;
    }

    private static string Digit(char letter) =>
        char.IsDigit(letter)
            ? CharUnicodeInfo.GetDecimalDigitValue(letter).ToString(CultureInfo.InvariantCulture)
            : letter.ToString();

    [GeneratedRegex(
        @"^-?(0|[1-9][0-9]{0,27}|[1-9][0-9]{0,2}(,[0-9]{3}){1,8})(\.[0-9]{1,28})?([eE][+-]?[0-9]{1,2})?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        100
    )]
    private static partial Regex Numeral();
}
