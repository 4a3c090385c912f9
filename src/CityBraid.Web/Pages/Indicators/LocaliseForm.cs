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
    public static FieldSet Read(SentForm form)
    {
        var fields = Plain
            .Select(name => KeyValuePair.Create(name, form[name]))
            .Concat(Local(form, "name"))
            .Concat(Local(form, "data_source"))
            .Concat(Below(form, "programmes/"))
            .Concat(Variables(form["variables"]))
            .Concat(Milestone(form, "baseline"))
            .Concat(Milestone(form, "target"));
        return new FieldSet(form["sdg"].Length == 0 ? fields : fields.Concat(Global(form)));
    }

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
    private static IEnumerable<KeyValuePair<string, string>> Variables(string text) =>
        Lines(text)
            .Select(Cut)
            .Index()
            .SelectMany(line =>
                new[]
                {
                    KeyValuePair.Create($"variables/{Row(line.Index)}/variable", line.Item.Name),
                    KeyValuePair.Create($"variables/{Row(line.Index)}/label/en", Label(line.Item.About)),
                    KeyValuePair.Create($"variables/{Row(line.Index)}/fact", InBrackets(line.Item.About, 0)),
                    KeyValuePair.Create($"variables/{Row(line.Index)}/unit", InBrackets(line.Item.About, 1)),
                }
            );

    private static IEnumerable<KeyValuePair<string, string>> Milestone(SentForm form, string which)
    {
        var (date, value) = (form[$"{which}/date"], form[$"{which}/value"]);
        return date.Length == 0 && value.Length == 0
            ? []
            :
            [
                KeyValuePair.Create($"milestones/{which}/form", which),
                KeyValuePair.Create($"milestones/{which}/date", date),
                KeyValuePair.Create($"milestones/{which}/value", value),
            ];
    }

    private static IEnumerable<KeyValuePair<string, string>> Global(SentForm form)
    {
        var row = form["sdg"].Replace('.', '-').ToLowerInvariant();
        return
        [
            KeyValuePair.Create($"global/{row}/code", form["sdg"]),
            KeyValuePair.Create($"global/{row}/fit", form["fit"]),
            KeyValuePair.Create($"global/{row}/conversion", form["conversion"]),
        ];
    }

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
