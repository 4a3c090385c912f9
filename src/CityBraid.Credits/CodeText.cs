using System.Text.RegularExpressions;

namespace CityBraid.Credits;

/// <summary>What the codes of organisations, accounts and projects look like.</summary>
/// <remarks>Hyphens may stand in a code: nothing that is made of codes is ever read by splitting at
///   them.</remarks>
internal static partial class CodeText
{
    public const int LengthMax = 40;

    public static bool IsOne(string? text) => text is { Length: <= LengthMax } && Pattern().IsMatch(text);

    /// <summary>The text itself when it is a code.</summary>
    public static string Check(string value, string parameter) =>
        IsOne(value) ? value : throw new ArgumentException($"'{value}' is not a code.", parameter);

    [GeneratedRegex(
        "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*\\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 100
    )]
    private static partial Regex Pattern();
}
