namespace CityBraid.Kernel;

/// <summary>Thai digits ๐ to ๙, which occur in official Thai tables beside Arabic ones.</summary>
public static class ThaiDigits
{
    private const char Zero = '๐';

    /// <summary>The text with Thai digits written as Arabic ones and all else untouched.</summary>
    public static string ToArabic(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().IndexOfAnyInRange(Zero, (char)(Zero + 9)) < 0
            ? text
            : string.Create(text.Length, text, Write);
    }

    private static void Write(Span<char> target, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var digit = text[i] - Zero;
            target[i] = digit is >= 0 and <= 9 ? (char)('0' + digit) : text[i];
        }
    }
}
