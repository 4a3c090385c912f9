using System.Diagnostics.CodeAnalysis;

namespace CityBraid.Inventory;

/// <summary>The letters that the standard gives to notation keys.</summary>
public static class NotationKeys
{
    private static readonly (NotationKey Key, string Code)[] Codes =
    [
        (NotationKey.NotOccurring, "NO"),
        (NotationKey.NotEstimated, "NE"),
        (NotationKey.IncludedElsewhere, "IE"),
        (NotationKey.Confidential, "C"),
    ];

    /// <summary>The key's letters: <c>NE</c>.</summary>
    public static string ToCode(this NotationKey key) => Codes.First(pair => pair.Key == key).Code;

    /// <summary>Reads the letters of a key in either case; false when they are none.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out NotationKey? key)
    {
        var found = Array.FindIndex(
            Codes,
            pair => string.Equals(pair.Code, text, StringComparison.OrdinalIgnoreCase)
        );
        key = found < 0 ? null : Codes[found].Key;
        return key is not null;
    }
}
