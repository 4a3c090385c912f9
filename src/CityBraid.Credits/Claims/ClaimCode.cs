using System.Diagnostics.CodeAnalysis;

namespace CityBraid.Credits;

/// <summary>The code of a claim that was put on record by hand: <c>NDC-TH-2030</c>.</summary>
public sealed record ClaimCode
{
    /// <summary>Takes a valid code; see <see cref="TryParse"/> for text from outside.</summary>
    public ClaimCode(string value) => Value = CodeText.Check(value, nameof(value));

    /// <summary>The code itself.</summary>
    public string Value { get; }

    /// <summary>Reads a code; false when the text is none.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ClaimCode? code)
    {
        code = CodeText.IsOne(text) ? new ClaimCode(text!) : null;
        return code is not null;
    }

    /// <summary>The code itself.</summary>
    public override string ToString() => Value;
}
