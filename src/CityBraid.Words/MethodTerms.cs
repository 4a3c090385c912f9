using System.Text.RegularExpressions;

namespace CityBraid.Words;

/// <summary>
/// The codes that methods let one choose, and what they take when nothing is stated, in the reader's words.
/// </summary>
public static partial class MethodTerms
{
    private static readonly Phrasebook Book = new(
        "CityBraid.Words.MethodTerms",
        typeof(MethodTerms).Assembly
    );

    /// <summary>What a code means; null when it has no words, such as the name of a gas.</summary>
    public static string? FindChoice(string code, Language language) => Find($"choice.{code}", language);

    /// <summary>A code with its words before it, as a person chooses it: <c>เศษอาหาร (food)</c>.</summary>
    public static string Choice(string code, Language language) =>
        FindChoice(code, language) is { } words && !string.Equals(words, code, StringComparison.Ordinal)
            ? $"{words} ({code})"
            : code;

    /// <summary>What is taken when nothing is stated, in words; a number stays as it is.</summary>
    public static string Default(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var key = Gaps().Replace(text.ToLowerInvariant(), "-").Trim('-');
        return Find($"default.{key}", language) ?? Choice(text, language);
    }

    /// <summary>Codes one after the other, each with its words where they are not English.</summary>
    internal static string Codes(string text, Language language)
    {
        const string Separator = ", ";
        return language == Language.English
            ? text
            : string.Join(Separator, text.Split(Separator).Select(code => Explained(code, language)));
    }

    private static string Explained(string code, Language language) =>
        FindChoice(code, language) is { } words ? $"{code} ({words})" : code;

    private static string? Find(string key, Language language) =>
        Book.Has(key) ? Book.Say(key, language) : null;

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.CultureInvariant, 100)]
    private static partial Regex Gaps();
}
