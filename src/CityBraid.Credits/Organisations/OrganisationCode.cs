using System.Diagnostics.CodeAnalysis;

namespace CityBraid.Credits;

/// <summary>An organisation's code in the registry: letters and digits joined by hyphens, as
///   <c>VVB-01</c>.</summary>
public sealed record OrganisationCode
{
    /// <summary>Takes a valid code; see <see cref="TryParse"/> for text from outside.</summary>
    public OrganisationCode(string value) => Value = CodeText.Check(value, nameof(value));

    /// <summary>The code itself.</summary>
    public string Value { get; }

    /// <summary>Reads a code; false when the text is none.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out OrganisationCode? code)
    {
        code = CodeText.IsOne(text) ? new OrganisationCode(text!) : null;
        return code is not null;
    }

    /// <summary>The code itself.</summary>
    public override string ToString() => Value;
}
