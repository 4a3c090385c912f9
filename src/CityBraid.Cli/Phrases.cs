using CityBraid.Words;

namespace CityBraid.Cli;

/// <summary>The command line's own words in every language: help, headings, questions.</summary>
internal static class Phrases
{
    private static readonly Phrasebook Book = new("CityBraid.Cli.Phrases", typeof(Phrases).Assembly);

    /// <summary>The text of a key with its values filled in.</summary>
    public static string Say(string key, Language language, params (string Name, string Value)[] values) =>
        Book.Say(key, language, values);

    /// <summary>Whether there is a text of this key.</summary>
    public static bool Has(string key) => Book.Has(key);

    /// <summary>Whether an answer to a question means yes, in the reader's language or in English.</summary>
    public static bool IsYes(string answer, Language language) =>
        Say("ask.yes", language)
            .Split(',')
            .Concat(["y", "yes"])
            .Contains(answer, StringComparer.OrdinalIgnoreCase);
}
