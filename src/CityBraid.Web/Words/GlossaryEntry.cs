namespace CityBraid.Web;

/// <summary>A word of the field in three languages, and what it means.</summary>
/// <param name="English">The word in English.</param>
/// <param name="Thai">The word in Thai.</param>
/// <param name="Chinese">The word in Chinese.</param>
/// <param name="Meaning">What it means, in English.</param>
/// <param name="Standard">The standard that coined it; empty when none did.</param>
public sealed record GlossaryEntry(
    string English,
    string Thai,
    string Chinese,
    string Meaning,
    string Standard
)
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
    public string In(string lang) =>
        lang switch
        {
            "th" => Thai,
            "zh" => Chinese,
            _ => English,
        };

    /// <summary>The word in the other languages, with their tags.</summary>
    public IEnumerable<(string Lang, string Name)> Others(string lang) =>
        Language
            .All.Where(language => !string.Equals(language.Tag, lang, StringComparison.Ordinal))
            .Select(language => (language.Tag, In(language.Tag)));
}
