using System.Diagnostics.CodeAnalysis;

namespace CityBraid.Credits;

/// <summary>A mitigation project's code, with which its serials begin: <c>TVER-TH-0001</c>.</summary>
public sealed record ProjectCode
{
    /// <summary>Takes a valid code; see <see cref="TryParse"/> for text from outside.</summary>
    public ProjectCode(string value) => Value = CodeText.Check(value, nameof(value));

    /// <summary>The code itself.</summary>
    public string Value { get; }

    /// <summary>Reads a code; false when the text is none.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ProjectCode? code)
    {
        code = CodeText.IsOne(text) ? new ProjectCode(text!) : null;
        return code is not null;
    }

    /// <summary>The code itself.</summary>
    public override string ToString() => Value;
}
