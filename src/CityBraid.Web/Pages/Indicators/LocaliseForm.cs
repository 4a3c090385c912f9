using System.Globalization;
using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Reads what the form of a localised indicator says.</summary>
internal static class LocaliseForm
{
    private static readonly string[] Plain =
    [
        "type",
        "unit",
        "formula",
        "missing",
        "better",
        "scale",
        "every",
        "owner",
        "benefit",
        "places_count",
        "coverage_min",
    ];

    /// <summary>The fields of the indicator.</summary>
    public static FieldSet Read(SentForm form, string lang)
    {
        var fields = Plain
            .Select(name => KeyValuePair.Create(name, form[name]))
            .Concat(Local(form, "name"))
            .Concat(Local(form, "data_source"))
            .Concat(Below(form, "programmes/"))
            .Concat(Variables(form, LabelLanguage(form, lang)))
            .Concat(LocaliseRows.Milestones(form))
            .Concat(LocaliseRows.Global(form));
        return new FieldSet(fields);
    }

    /// <summary>The language of the labels that stand behind the names.</summary>
    public static string LabelLanguage(SentForm form, string lang) =>
        RecordShape.Languages.Contains(form["labels"], StringComparer.Ordinal) ? form["labels"] : lang;

    /// <summary>What the formula is tried with: a report of the values that were typed.</summary>
    public static FieldSet ReadTrial(SentForm form)
    {
        var lines = Lines(form["trial"]).Select(line => Cut(line)).ToArray();
        return new FieldSet(
            lines
                .Index()
                .SelectMany(line =>
                    new[]
                    {
                        KeyValuePair.Create($"inputs/{Row(line.Index)}/variable", line.Item.Name),
                        KeyValuePair.Create(
                            $"inputs/{Row(line.Index)}/value",
                            line.Item.About.Replace(",", string.Empty, StringComparison.Ordinal)
                        ),
                    }
                )
        );
    }

    private static IEnumerable<KeyValuePair<string, string>> Local(SentForm form, string name) =>
        RecordShape.Languages.Select(language =>
            KeyValuePair.Create($"{name}/{language}", form[$"{name}/{language}"])
        );

    private static IEnumerable<KeyValuePair<string, string>> Below(SentForm form, string start) =>
        form.Below(start).Select(field => KeyValuePair.Create(start + field.Key, field.Value));

    /// <summary>
    /// One name a line, with what people call it behind a colon, and in brackets the fact that it is.
    /// </summary>
    /// <remarks>Labels in other languages stand in fields of their own, a name a line.</remarks>
    private static IEnumerable<KeyValuePair<string, string>> Variables(SentForm form, string lang)
    {
        var labels =
            from language in RecordShape.Languages
            where language != lang
            from line in Lines(form[$"labels/{language}"]).Select(Cut)
            select (line.Name, Language: language, line.About);
        var others = labels.ToLookup(label => label.Name, StringComparer.Ordinal);
        return Lines(form["variables"])
            .Select(Cut)
            .Index()
            .SelectMany(line => Variable(line.Index, line.Item, lang).Concat(Others(line.Index, line.Item)));

        IEnumerable<KeyValuePair<string, string>> Others(int index, (string Name, string About) line) =>
            from label in others[line.Name]
            group label by label.Language into same
            select KeyValuePair.Create($"variables/{Row(index)}/label/{same.Key}", same.Last().About);
    }

    private static IEnumerable<KeyValuePair<string, string>> Variable(
        int index,
        (string Name, string About) line,
        string lang
    ) =>
        [
            KeyValuePair.Create($"variables/{Row(index)}/variable", line.Name),
            KeyValuePair.Create($"variables/{Row(index)}/label/{lang}", Label(line.About)),
            KeyValuePair.Create($"variables/{Row(index)}/fact", InBrackets(line.About, 0)),
            KeyValuePair.Create($"variables/{Row(index)}/unit", InBrackets(line.About, 1)),
        ];

    private static string Label(string about) =>
        about.IndexOf('[', StringComparison.Ordinal) is >= 0 and var at ? about[..at].Trim() : about;

    /// <summary>The fact (0) and its unit (1): <c>[electricity.residential, MWh]</c>.</summary>
    private static string InBrackets(string about, int part)
    {
        var at = about.IndexOf('[', StringComparison.Ordinal);
        var parts = at < 0 ? [] : about[(at + 1)..].TrimEnd(']', ' ').Split(',');
        return part < parts.Length ? parts[part].Trim() : string.Empty;
    }

    private static string[] Lines(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static (string Name, string About) Cut(string line)
    {
        var at = line.IndexOfAny([':', '=', '\t']);
        return at < 0 ? (line, string.Empty) : (line[..at].Trim(), line[(at + 1)..].Trim());
    }

    private static string Row(int number) => string.Create(CultureInfo.InvariantCulture, $"v{number + 1}");
}
