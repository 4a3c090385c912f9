using System.Collections.Frozen;

namespace CityBraid.Kernel;

/// <summary>
/// A name or text in one or more languages, by language tag (<c>th</c>, <c>en</c>, <c>zh</c>).
/// </summary>
public sealed record LocalText
{
    private static readonly string[] Preference = ["en", "th", "zh"];

    private readonly FrozenDictionary<string, string> texts;

    /// <summary>Takes the text in each language; at least one.</summary>
    public LocalText(IEnumerable<KeyValuePair<string, string>> texts)
    {
        this.texts = texts.ToFrozenDictionary(StringComparer.Ordinal);
        if (this.texts.Count == 0 || this.texts.Values.Any(string.IsNullOrWhiteSpace))
        {
            throw new ArgumentException("A text needs words in at least one language.", nameof(texts));
        }
    }

    /// <summary>Takes a text in one language.</summary>
    public LocalText(string language, string text)
        : this([KeyValuePair.Create(language, text)]) { }

    /// <summary>The text in each language.</summary>
    public IReadOnlyDictionary<string, string> Texts => texts;

    /// <summary>The text in a language, or in the nearest one there is.</summary>
    public string In(string language) => texts[LanguageFor(language)];

    /// <summary>The language in which <see cref="In"/> answers, to mark a missing translation.</summary>
    public string LanguageFor(string language) =>
        Preference.Prepend(language).FirstOrDefault(texts.ContainsKey)
        ?? texts.Keys.Order(StringComparer.Ordinal).First();

    /// <summary>Texts are equal when they say the same in the same languages.</summary>
    public bool Equals(LocalText? other) =>
        other is not null
        && texts.Count == other.texts.Count
        && texts.All(text =>
            other.texts.TryGetValue(text.Key, out var theirs)
            && string.Equals(text.Value, theirs, StringComparison.Ordinal)
        );

    /// <summary>The hash that goes with <see cref="Equals(LocalText?)"/>.</summary>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(In("en"));

    /// <summary>The English text, or the nearest one there is.</summary>
    public override string ToString() => In("en");
}
