using System.Text.Unicode;

namespace CityBraid.Tests.House;

/// <summary>The words of the code are the words of the field, and the field's words are explained.</summary>
public sealed class GlossaryTests
{
    private static readonly Glossary Words = Glossary.Load();

    [Fact]
    public void Every_public_noun_is_in_the_glossary()
    {
        var known = Words.Terms.Select(term => Glossary.Key(term.English)).ToHashSet(StringComparer.Ordinal);
        Violations.None(
            from room in Room.KernelAndModules
            from name in Nouns(room)
            where !known.Contains(Glossary.Key(name)) && !Words.PlainWords.ContainsKey(name)
            select $"{room.Name}: {name}: add the row '| {Spaced(name)} | th | zh | meaning | standard |' to "
                + $"{Glossary.Path}, or list `{name}` under \"Plain words\" there with the reason"
        );
    }

    [Fact]
    public void Every_term_is_said_in_three_languages_and_explained() =>
        Violations.None(
            from term in Words.Terms
            where
                !IsIn(UnicodeRanges.Thai, term.Thai, term)
                || !IsIn(Han, term.Chinese, term)
                || term.Meaning.Length < 10
            select $"{Glossary.Path}: '{term.English}' lacks its Thai or Chinese word, or its meaning"
        );

    [Fact]
    public void Every_term_is_explained_in_Thai_and_in_Chinese() =>
        Violations.None(
            from term in Words.Terms
            let meaning = Words.Meanings.GetValueOrDefault(term.English)
            where !Holds(UnicodeRanges.Thai, meaning.Thai) || !Holds(Han, meaning.Chinese)
            select $"{Glossary.Path}: add '| {term.English} | ความหมาย | 含义 |' to the table of meanings"
        );

    [Fact]
    public void Only_terms_are_explained() =>
        Assert.Empty(
            Words.Meanings.Keys.Except(Words.Terms.Select(term => term.English), StringComparer.Ordinal)
        );

    [Fact]
    public void No_term_is_explained_twice() =>
        Violations.None(
            from term in Words.Terms
            group term by Glossary.Key(term.English) into same
            where same.Count() > 1
            select $"{Glossary.Path}: '{same.First().English}' has {same.Count()} rows"
        );

    [Fact]
    public void Every_plain_word_is_a_public_type_and_says_why_it_is_plain()
    {
        var names = Room.KernelAndModules.SelectMany(Nouns).ToHashSet(StringComparer.Ordinal);
        Violations.None(
            from word in Words.PlainWords
            where !names.Contains(word.Key) || word.Value.Length < 10
            select $"{Glossary.Path}: plain word `{word.Key}` names no public type, or gives no reason"
        );
    }

    [Theory]
    [InlineData("EmissionFactor", "emission factor")]
    [InlineData("GwpSet", "GWP set (of potentials)")]
    [InlineData("Co2e", "CO2e")]
    [InlineData("FirstOrderDecay", "first-order decay")]
    public void A_type_and_a_term_of_the_same_words_are_the_same(string type, string term) =>
        Assert.Equal(Glossary.Key(type), Glossary.Key(term));

    private static UnicodeRange Han => UnicodeRanges.CjkUnifiedIdeographs;

    /// <summary>Public types except those whose shape already says what they are.</summary>
    private static IEnumerable<string> Nouns(Room room)
    {
        var useCases = room
            .Sources.Where(file => file.Path.Contains("/UseCases/", StringComparison.Ordinal))
            .Select(file => file.Name)
            .ToHashSet(StringComparer.Ordinal);
        return room
            .PublicTypes.Where(type => !type.IsNested)
            .Select(type => type.Name.Split('`')[0])
            .Where(name => !useCases.Contains(name) && !IsDoor(name))
            .Distinct(StringComparer.Ordinal);
    }

    private static bool IsDoor(string name) =>
        name.EndsWith("Module", StringComparison.Ordinal)
        || (name.StartsWith('I') && name.EndsWith("Store", StringComparison.Ordinal));

    private static bool IsIn(UnicodeRange script, string word, GlossaryTerm term) =>
        string.Equals(word, term.English, StringComparison.Ordinal) || Holds(script, word);

    private static bool Holds(UnicodeRange script, string? text) =>
        text?.Any(letter => letter >= script.FirstCodePoint && letter < script.FirstCodePoint + script.Length)
            is true;

    private static string Spaced(string name) =>
        string.Concat(
                name.Select((letter, at) => at > 0 && char.IsUpper(letter) ? $" {letter}" : $"{letter}")
            )
            .ToLowerInvariant();
}
