using System.Globalization;
using System.Text;
using CityBraid.Tables;

namespace CityBraid.Reporting;

/// <summary>The file that describes a form and what answers its questions.</summary>
/// <remarks>
/// Lines of a label and a value, then a table with a row for each question. What is read and written again
/// is the same file, letter for letter.
/// </remarks>
public static class PackFile
{
    /// <summary>The name of the example, which no form can have.</summary>
    public const string ExampleName = "example";

    /// <summary>The lines before the table, in order.</summary>
    internal static readonly string[] Lines =
    [
        "pack",
        "version",
        "name_en",
        "name_th",
        "name_zh",
        "origin_en",
        "origin_th",
        "origin_zh",
        "subject",
        "level",
        "gwp",
        "boundary",
        "period",
    ];

    /// <summary>The table's columns, in order.</summary>
    internal static readonly string[] Columns =
    [
        "number",
        "section_en",
        "section_th",
        "section_zh",
        "question_en",
        "question_th",
        "question_zh",
        "from",
        "unit",
        "decimals",
        "when",
        "who_en",
        "who_th",
        "who_zh",
    ];

    /// <summary>The title of a column of the table, by its number from 1; null when there is none.</summary>
    public static string? TitleOf(int column) =>
        column >= 1 && column <= Columns.Length ? Columns[column - 1] : null;

    /// <summary>The form as text: CSV with a header of lines.</summary>
    public static string Write(ReportPack pack) => Write(pack, (_, _) => null);

    /// <summary>The form as text with other texts in some cells.</summary>
    /// <param name="pack">The form.</param>
    /// <param name="other">What stands in a column of a question, by its place from 0; null for what the form
    ///   says.</param>
    public static string Write(ReportPack pack, Func<int, string, string?> other)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(other);
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var writer = new CsvWriter(text);
        foreach (var line in Lines)
        {
            if (LineOf(pack, line) is { Length: > 0 } value)
            {
                writer.WriteRow([line, value]);
            }
        }

        writer.WriteRow([null]);
        writer.WriteRow(Columns);
        foreach (var (at, question) in pack.Questions.Index())
        {
            writer.WriteRow([.. Columns.Select(column => other(at, column) ?? CellOf(question, column))]);
        }

        return text.ToString();
    }

    /// <summary>The form as a file that spreadsheets open.</summary>
    public static byte[] ToBytes(string document)
    {
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);
        return [.. encoding.Preamble, .. encoding.GetBytes(document)];
    }

    /// <summary>What a question says, in one text.</summary>
    internal static string RowOf(PackQuestion question) =>
        string.Join('\t', Columns.Select(column => CellOf(question, column)));

    private static string? LineOf(ReportPack pack, string line) =>
        line switch
        {
            "pack" => pack.Name,
            "version" => pack.Version,
            "subject" => pack.Subject == PackSubject.Place ? "place" : "workspace",
            "level" => pack.Level,
            "gwp" => pack.Gwp,
            "boundary" => pack.Boundary,
            "period" => pack.Period,
            _ when line.StartsWith("name_", StringComparison.Ordinal) => pack.Names.Texts.GetValueOrDefault(
                line[^2..]
            ),
            _ => pack.Origins.Texts.GetValueOrDefault(line[^2..]),
        };

    private static string? CellOf(PackQuestion question, string column) =>
        column switch
        {
            "number" => question.Number,
            "from" => question.From.ToString(),
            "unit" => question.Unit,
            "decimals" => question.Decimals?.ToString(CultureInfo.InvariantCulture),
            "when" => question.When,
            _ => (
                column[..^3] switch
                {
                    "section" => question.Sections,
                    "question" => question.Texts,
                    _ => question.Who,
                }
            ).Texts.GetValueOrDefault(column[^2..]),
        };
}
