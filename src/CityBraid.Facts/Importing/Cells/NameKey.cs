using System.Globalization;
using System.Text;

namespace CityBraid.Facts;

/// <summary>What remains of a written name without its case, spaces, dashes and brackets.</summary>
/// <remarks>
/// Forms write "ไฟฟ้า – ที่อยู่อาศัย", "ไฟฟ้า-ที่อยู่อาศัย" and "ไฟฟ้า (ที่อยู่อาศัย)" for one item. Letters,
/// tone marks and vowels stay as they are: to change one is to write another word.
/// </remarks>
internal static class NameKey
{
    /// <summary>The key by which a name is looked up.</summary>
    public static string Of(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormC))
        {
            if (!IsPunctuation(letter))
            {
                key.Append(char.ToLowerInvariant(letter));
            }
        }

        return key.ToString();
    }

    // Format covers the zero-width spaces that Thai text carries to mark where a line may break.
    private static bool IsPunctuation(char letter) =>
        letter == '−'
        || char.IsWhiteSpace(letter)
        || char.GetUnicodeCategory(letter)
            is UnicodeCategory.DashPunctuation
                or UnicodeCategory.OpenPunctuation
                or UnicodeCategory.ClosePunctuation
                or UnicodeCategory.Format
                or UnicodeCategory.Control;
}
