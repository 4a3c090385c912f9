using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Tells a year out of range from a text that is no year at all.</summary>
internal static class YearText
{
    /// <summary>The code for a year before the first or after the next one.</summary>
    public const string OutOfRange = "facts.year-out-of-range";

    /// <summary>The code for a text in which no year could be read.</summary>
    /// <param name="text">The text.</param>
    /// <param name="otherwise">The code when the text is not even a number.</param>
    public static string ProblemOf(string text, string otherwise)
    {
        var digits = ThaiDigits.ToArabic(text).AsSpan().Trim();
        return digits.Length > 2 && !digits.ContainsAnyExceptInRange('0', '9') ? OutOfRange : otherwise;
    }
}
