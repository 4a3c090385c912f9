using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;

namespace CityBraid.Words;

/// <summary>
/// A family of texts in every language, read from resources, with <c>{named}</c> places for values;
/// <c>{n:number}</c>, <c>{y:year}</c>, <c>{p:period}</c> and <c>{d:day}</c> show them as the reader is used
/// to; <c>{t:term}</c> and <c>{c:codes}</c> say what codes of methods mean.
/// </summary>
public sealed partial class Phrasebook
{
    private readonly ResourceManager resources;

    // The manager lets one thread look up at a time, and a page asks for hundreds of texts. Only texts there
    // are, are kept: a key that somebody makes up takes no memory.
    private readonly ConcurrentDictionary<(string Key, Language Language), string> known = new();

    /// <summary>Opens the texts of a resource family.</summary>
    /// <param name="baseName">The family's full name: namespace and file name without ending.</param>
    /// <param name="assembly">The assembly that holds it.</param>
    public Phrasebook(string baseName, Assembly assembly) =>
        resources = new ResourceManager(baseName, assembly);

    /// <summary>Whether there is a text of this key.</summary>
    public bool Has(string key) => resources.GetString(key, Language.English.Culture) is not null;

    /// <summary>The text of a key with its values filled in, years and periods in the reader's era.</summary>
    /// <exception cref="KeyNotFoundException">There is no such text: a bug, held by tests.</exception>
    public string Say(string key, Reader reader, IReadOnlyDictionary<string, string> values)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(values);
        var text = Find(key, reader.Language);
        return text.Contains('{', StringComparison.Ordinal)
            ? NamedPlace().Replace(text, place => Fill(place, reader, values))
            : text;
    }

    /// <summary>The text of a key with its values filled in.</summary>
    public string Say(string key, Language language, params (string Name, string Value)[] values) =>
        Say(
            key,
            Reader.Of(language),
            values.ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal)
        );

    private string Find(string key, Language language) =>
        known.GetOrAdd(
            (key, language),
            static (asked, resources) =>
                resources.GetString(asked.Key, asked.Language.Culture)
                ?? throw new KeyNotFoundException($"No text '{asked.Key}' in the resources."),
            resources
        );

    /// <summary>The value as it stands, or in the form that the text asks for.</summary>
    private static string Fill(Match place, Reader reader, IReadOnlyDictionary<string, string> values)
    {
        var value = values.GetValueOrDefault(place.Groups["name"].Value, place.Value);
        return place.Groups["form"].Value switch
        {
            "number" => StatedText.Number(value),
            "year" => StatedText.Year(value, reader),
            "period" => StatedText.Periods(value, reader),
            "day" => StatedText.Day(value, reader),
            "term" => MethodTerms.Default(value, reader.Language),
            "codes" => MethodTerms.Codes(value, reader.Language),
            _ => value,
        };
    }

    [GeneratedRegex(
        @"\{(?<name>[a-z][A-Za-z0-9-]*)(:(?<form>number|year|period|day|term|codes))?\}",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        100
    )]
    private static partial Regex NamedPlace();
}
