using System.Diagnostics.CodeAnalysis;

namespace CityBraid.Credits;

/// <summary>A credit account's code: letters and digits joined by hyphens.</summary>
public sealed record AccountCode
{
    /// <summary>Takes a valid code; see <see cref="TryParse"/> for text from outside.</summary>
    public AccountCode(string value) => Value = CodeText.Check(value, nameof(value));

    /// <summary>The code itself.</summary>
    public string Value { get; }

    /// <summary>Reads a code; false when the text is none.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out AccountCode? code)
    {
        code = CodeText.IsOne(text) ? new AccountCode(text!) : null;
        return code is not null;
    }

    /// <summary>The code itself.</summary>
    public override string ToString() => Value;
}
