using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;

namespace CityBraid.Words;

/// <summary>
/// A family of texts in every language, read from resources, with <c>{named}</c> places for values.
/// </summary>
public sealed partial class Phrasebook
{
    private readonly ResourceManager resources;

    /// <summary>Opens the texts of a resource family.</summary>
    /// <param name="baseName">The family's full name: namespace and file name without ending.</param>
    /// <param name="assembly">The assembly that holds it.</param>
    public Phrasebook(string baseName, Assembly assembly) =>
        resources = new ResourceManager(baseName, assembly);

    /// <summary>Whether there is a text of this key.</summary>
    public bool Has(string key) => resources.GetString(key, Language.English.Culture) is not null;

    /// <summary>The text of a key with its values filled in.</summary>
    /// <exception cref="KeyNotFoundException">There is no such text: a bug, held by tests.</exception>
    public string Say(string key, Language language, IReadOnlyDictionary<string, string> values)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(values);
        var text =
            resources.GetString(key, language.Culture)
            ?? throw new KeyNotFoundException($"No text '{key}' in the resources.");
        return NamedPlace().Replace(text, place => Fill(place, values));
    }

    /// <summary>The text of a key with its values filled in.</summary>
    public string Say(string key, Language language, params (string Name, string Value)[] values) =>
        Say(
            key,
            language,
            values.ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal)
        );

    /// <summary>The value as it stands, or as grouped digits where the text asks for a number.</summary>
    private static string Fill(Match place, IReadOnlyDictionary<string, string> values)
    {
        var value = values.GetValueOrDefault(place.Groups["name"].Value, place.Value);
        return
            place.Groups["form"].Success
            && decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? Numerals.ShowExactly(number)
            : value;
    }

    [GeneratedRegex(
        @"\{(?<name>[a-z][A-Za-z0-9-]*)(:(?<form>number))?\}",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        100
    )]
    private static partial Regex NamedPlace();
}
