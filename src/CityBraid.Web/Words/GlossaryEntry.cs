namespace CityBraid.Web;

/// <summary>A word of the field in three languages, and what it means.</summary>
/// <param name="English">The word in English, which names it.</param>
/// <param name="Names">The word in each language, by tag.</param>
/// <param name="Meanings">What it means in each language, by tag.</param>
/// <param name="Standard">The standard that coined it; empty when none did.</param>
public sealed record GlossaryEntry(string English, LocalText Names, LocalText Meanings, string Standard)
{
    /// <summary>The word's name in addresses.</summary>
    public string Anchor => AnchorOf(English);

    /// <summary>The name in addresses of a word: letters, digits and hyphens.</summary>
    public static string AnchorOf(string term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return string.Concat(
            term.Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-')
        );
    }

    /// <summary>The word in a language.</summary>
    public string In(string lang) => Names.In(lang);

    /// <summary>The word in the other languages, with their tags.</summary>
    public IEnumerable<(string Lang, string Name)> Others(string lang) =>
        Language
            .All.Where(language => !string.Equals(language.Tag, lang, StringComparison.Ordinal))
            .Select(language => (language.Tag, In(language.Tag)));
}
