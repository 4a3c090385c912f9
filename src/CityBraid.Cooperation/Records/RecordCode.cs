using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace CityBraid.Cooperation;

/// <summary>A record's name among its kind: lower-case words joined by hyphens.</summary>
public sealed partial record RecordCode
{
    /// <summary>The longest code, so that it fits an address.</summary>
    public const int LengthMax = 60;

    /// <summary>Takes a valid code; see <see cref="TryParse"/> for text from outside.</summary>
    public RecordCode(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (!IsValid(value))
        {
            throw new ArgumentException($"'{value}' is not a record's code.", nameof(value));
        }

        Value = value;
    }

    /// <summary>The code itself.</summary>
    public string Value { get; }

    /// <summary>Reads a code; false when the text is not lower-case words joined by hyphens.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out RecordCode? code)
    {
        code = text is not null && IsValid(text) ? new RecordCode(text) : null;
        return code is not null;
    }

    /// <summary>The code itself.</summary>
    public override string ToString() => Value;

    internal static bool IsValid(string text) => text.Length <= LengthMax && Pattern().IsMatch(text);

    [GeneratedRegex(
        "^[a-z0-9]+(-[a-z0-9]+)*\\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 100
    )]
    private static partial Regex Pattern();
}
