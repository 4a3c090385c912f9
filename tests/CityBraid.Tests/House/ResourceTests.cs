using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CityBraid.Tests.House;

/// <summary>Words for users exist in every language, with the same named values.</summary>
public sealed class ResourceTests
{
    private static readonly string[] Languages = ["", ".th", ".zh-Hans"];

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    [Fact]
    public void Every_language_has_the_same_words() =>
        Violations.None(
            from main in Mains()
            let keys = Words(main, Languages[0]).Keys
            from language in Languages
            let words = Words(main, language)
            from key in keys.Union(words.Keys, StringComparer.Ordinal)
            where !words.ContainsKey(key) || !keys.Contains(key)
            select $"{main}{language}.resx: '{key}' is not in every language"
        );

    [Fact]
    public void No_word_is_empty() =>
        Violations.None(
            from main in Mains()
            from language in Languages
            from word in Words(main, language)
            where string.IsNullOrWhiteSpace(word.Value)
            select $"{main}{language}.resx: '{word.Key}' is empty"
        );

    [Fact]
    public void Every_language_names_the_same_values() =>
        Violations.None(
            from main in Mains()
            from language in Languages
            let words = Words(main, language)
            from first in Words(main, Languages[0])
            where words.ContainsKey(first.Key)
            where !Placeholders(first.Value).SetEquals(Placeholders(words[first.Key]))
            select $"{main}{language}.resx: '{first.Key}' names other values than the first language"
        );

    /// <summary>Resource files without their language and ending.</summary>
    private static IEnumerable<string> Mains() =>
        Repository
            .Files("src", "*.resx")
            .Select(path =>
                Regex.Replace(
                    path,
                    @"(\.[a-z]{2}(-[A-Za-z]+)?)?\.resx$",
                    string.Empty,
                    RegexOptions.ExplicitCapture,
                    Patience
                )
            )
            .Distinct(StringComparer.Ordinal);

    private static Dictionary<string, string> Words(string main, string language)
    {
        var path = $"{main}{language}.resx";
        return Repository.Has(path)
            ? XElement
                .Parse(Repository.Read(path))
                .Elements("data")
                .ToDictionary(
                    entry => entry.Attribute("name")!.Value,
                    entry => entry.Element("value")?.Value ?? string.Empty,
                    StringComparer.Ordinal
                )
            : [];
    }

    private static HashSet<string> Placeholders(string text) =>
        [
            .. Regex
                .Matches(text, @"\{[^{}]+\}", RegexOptions.ExplicitCapture, Patience)
                .Select(match => match.Value),
        ];
}
