using System.Globalization;
using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Reads what the form of a report says, and writes what stands in it.</summary>
internal static class ReportForm
{
    private const char Mark = ';';

    private static readonly string[] Plain =
    [
        "date",
        "project",
        "location",
        "organisation",
        "value",
        "numerator",
        "denominator",
        "weight",
        "words",
        "unit",
        "joint",
        "share",
    ];

    /// <summary>The fields of the report, with what the form does not speak of as it was.</summary>
    public static FieldSet Read(SentForm form, IndicatorDefinition indicator, FieldSet earlier)
    {
        var kept = earlier.Where(field => !IsOfForm(field.Key));
        var inputs = indicator
            .Variables.Index()
            .Where(variable => form[InputOf(variable.Item)].Length > 0)
            .SelectMany(variable => Input(form, variable.Index, variable.Item));
        return new FieldSet(
            kept.Concat(Plain.Select(name => KeyValuePair.Create(name, form[name])))
                .Append(KeyValuePair.Create("indicator", indicator.Code))
                .Concat(inputs)
                .Concat(Parts(form["parts"], indicator))
        );
    }

    /// <summary>The form as a report would fill it.</summary>
    public static SentForm Of(CooperationRecord report, IndicatorDefinition indicator)
    {
        var fields = report.Fields;
        var texts = Plain.ToDictionary(
            name => name,
            name => fields[name] ?? string.Empty,
            StringComparer.Ordinal
        );
        var inputs = fields.Rows("inputs").ToLookup(row => row.Value["variable"], row => row.Value["value"]);
        foreach (var variable in indicator.Variables)
        {
            texts[InputOf(variable)] = inputs[variable.Name].FirstOrDefault() ?? string.Empty;
        }

        texts["parts"] = string.Join(
            '\n',
            fields.Rows("parts").Select(row => PartText(row.Value, indicator))
        );
        texts["seen"] = report.Revision.ToString(CultureInfo.InvariantCulture);
        return SentForm.Of(texts);
    }

    /// <summary>The form with values that are on record; what is not stays as it is typed.</summary>
    public static SentForm Filled(
        SentForm form,
        IndicatorDefinition indicator,
        IReadOnlyList<DrawnInput> drawn
    )
    {
        var texts = Plain
            .Concat(indicator.Variables.Select(InputOf))
            .Concat(["parts", "seen"])
            .ToDictionary(name => name, name => form[name], StringComparer.Ordinal);
        foreach (var input in drawn.Where(input => input.Value is not null))
        {
            texts[$"input/{input.Variable}"] = input.Value!.Value.ToString(CultureInfo.InvariantCulture);
        }

        return SentForm.Of(texts);
    }

    /// <summary>The report with an origin at each value that is just what is on record.</summary>
    public static FieldSet WithOrigins(FieldSet fields, IReadOnlyList<DrawnInput> drawn)
    {
        var known = drawn.ToLookup(input => input.Variable, StringComparer.Ordinal);
        return fields.With(
            from row in fields.Rows("inputs")
            let input = known[row.Value["variable"] ?? string.Empty].FirstOrDefault()
            let isSame = input?.Value is { } value && value == NumberOf(row.Value["value"])
            select KeyValuePair.Create(
                $"inputs/{row.Key}/origin",
                isSame ? input!.Origin ?? string.Empty : string.Empty
            )
        );
    }

    /// <summary>
    /// The names whose record says something else by now, with what it says; empty when none does.
    /// </summary>
    public static string Changed(FieldSet fields, IReadOnlyList<DrawnInput> now) =>
        string.Join(
            ", ",
            InputOrigins
                .Changed(fields, now)
                .Select(input =>
                    $"{input.Variable} = "
                    + (input.Value is { } number ? Numerals.ShowExactly(number) : Figures.None)
                )
        );

    private static decimal? NumberOf(string? text) =>
        decimal.TryParse(
            ThaiDigits.ToArabic(text ?? string.Empty),
            NumberStyles.Number,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;

    /// <summary>The input in which a variable's value is written.</summary>
    public static string InputOf(IndicatorVariable variable) => $"input/{variable.Name}";

    private static bool IsOfForm(string path) =>
        Plain.Contains(path, StringComparer.Ordinal)
        || path == "indicator"
        || path.StartsWith("inputs/", StringComparison.Ordinal)
        || path.StartsWith("parts/", StringComparison.Ordinal);

    private static IEnumerable<KeyValuePair<string, string>> Input(
        SentForm form,
        int number,
        IndicatorVariable variable
    )
    {
        var row = $"inputs/{Row('v', number)}";
        return
        [
            KeyValuePair.Create($"{row}/variable", variable.Name),
            KeyValuePair.Create($"{row}/value", form[InputOf(variable)]),
        ];
    }

    /// <summary>One part a line: by what, which part, its value; a percentage's part and whole.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Parts(string text, IndicatorDefinition indicator)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.Index().SelectMany(line => Part(line.Index, line.Item, ColumnsOf(indicator)));
    }

    private static IEnumerable<KeyValuePair<string, string>> Part(int number, string line, string[] columns)
    {
        var cells = line.Split(line.Contains('\t', StringComparison.Ordinal) ? '\t' : Mark);
        return cells
            .Zip(columns)
            .Select(cell =>
                KeyValuePair.Create($"parts/{Row('p', number)}/{cell.Second}", cell.First.Trim())
            );
    }

    private static string PartText(FieldSet part, IndicatorDefinition indicator) =>
        string.Join($"{Mark} ", ColumnsOf(indicator).Select(column => part[column] ?? string.Empty))
            .TrimEnd(Mark, ' ');

    private static string[] ColumnsOf(IndicatorDefinition indicator) =>
        indicator switch
        {
            { IsRatio: true } => ["dimension", "category", "numerator", "denominator"],
            { Kind: IndicatorKind.Average } => ["dimension", "category", "value", "weight"],
            _ => ["dimension", "category", "value"],
        };

    private static string Row(char start, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{start}{number + 1:0000}");
}
