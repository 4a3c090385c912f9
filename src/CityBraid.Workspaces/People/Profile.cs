using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>What a person says of themselves.</summary>
/// <param name="Name">What they are called.</param>
/// <param name="Language">The tag of the language they are written to in.</param>
public sealed record Profile(string Name, string Language)
{
    private static readonly string[] Languages = ["th", "en", "zh"];

    /// <summary>What is wrong with it; empty when nothing is.</summary>
    internal IEnumerable<Finding> Check()
    {
        if (string.IsNullOrWhiteSpace(Name) || Name.Length > Person.NameLengthMax)
        {
            yield return Problem("workspaces.name-missing", ("max", $"{Person.NameLengthMax}"));
        }

        if (!Languages.Contains(Language, StringComparer.Ordinal))
        {
            yield return Problem("workspaces.unknown-language", ("language", Language));
        }
    }

    internal static Finding Problem(string code, params (string Name, string Value)[] values) =>
        new(Severity.Error, code, where: null, values);
}
