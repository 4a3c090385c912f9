namespace CityBraid.Facts;

/// <summary>Names that others read beside amounts and in letters.</summary>
internal static class PlainName
{
    /// <summary>Whether a text is a name on one line that turns nothing beside it around.</summary>
    public static bool Is(string text) => text.Length > 0 && !text.Any(IsForeign);

    /// <summary>Embeddings, overrides and isolates (Unicode Annex 9) reach beyond the name they stand
    ///   in.</summary>
    private static bool IsForeign(char letter) =>
        char.IsControl(letter) || letter is (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
