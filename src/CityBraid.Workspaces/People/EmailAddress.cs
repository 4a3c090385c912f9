using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace CityBraid.Workspaces;

/// <summary>An e-mail address in lower-case letters: what a person signs in with.</summary>
public sealed partial record EmailAddress
{
    /// <summary>The longest address (RFC 5321, 4.5.3.1).</summary>
    public const int LengthMax = 254;

    private EmailAddress(string value) => Value = value;

    /// <summary>The address itself.</summary>
    public string Value { get; }

    /// <summary>Reads an address; false when the text is none.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out EmailAddress? address)
    {
        var trimmed = (text ?? string.Empty).Trim();
        address =
            trimmed.Length <= LengthMax && Pattern().IsMatch(trimmed)
                ? new EmailAddress(trimmed.ToLowerInvariant())
                : null;
        return address is not null;
    }

    /// <summary>The address of a text that is known to be one.</summary>
    public static EmailAddress Load(string text) =>
        TryParse(text, out var address)
            ? address
            : throw new FormatException($"'{text}' is not an e-mail address.");

    /// <summary>The address itself.</summary>
    public override string ToString() => Value;

    [GeneratedRegex(
        @"^[^\s@<>""',;:\\()\[\]\p{C}]{1,64}"
            + @"@[^\s@<>""',;:\\()\[\]\p{C}.]+(\.[^\s@<>""',;:\\()\[\]\p{C}.]+)+\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 100
    )]
    private static partial Regex Pattern();
}
