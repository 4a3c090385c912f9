using System.Globalization;
using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Facts;

/// <summary>The cells of a request as a table: sent out as a workbook, filled in, brought back.</summary>
public static class AnswerTable
{
    private static readonly string[] Titles =
    [
        "variable",
        "name",
        "period",
        "amount",
        "unit",
        "quality",
        "reason",
        "source",
        "year_before",
        "seen",
    ];

    /// <summary>Writes a row for each cell, with its answer and the amount of the year before.</summary>
    /// <param name="sheet">What the department is asked for.</param>
    /// <param name="variables">The variables, for their names.</param>
    /// <param name="language">The language of the names.</param>
    /// <param name="output">Takes the workbook.</param>
    public static void Write(AnswerSheet sheet, VariableLibrary variables, string language, Stream output)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(variables);
        var answers = sheet.Request.Answers;
        using var workbook = new WorkbookWriter(output);
        workbook.BeginSheet("answers");
        workbook.WriteRow([.. Titles]);
        foreach (var cell in sheet.Round.CellsOf(sheet.Request))
        {
            var variable = variables.Find(cell.Variable)!;
            var answer = answers.GetValueOrDefault(cell)?.Answer;
            workbook.WriteRow([
                cell.Variable,
                variable.Names.In(language),
                cell.Period.ToString(),
                answer?.Quantity?.Amount,
                (answer?.Quantity?.Unit ?? variable.Unit).Symbol,
                answer is null or { Quality: Quality.Unstated } ? null : WordOf(answer.Quality),
                answer?.Reason,
                answer?.Source,
                sheet.YearBefore.GetValueOrDefault(cell)?.Quantity.ToString(),
                (decimal)sheet.Request.SeenOf(cell),
            ]);
        }
    }

    /// <summary>The rows that say something; a row without amount and reason is left as it is.</summary>
    internal static Result<IReadOnlyList<CellText>> Read(Stream content, string fileName, Vocabulary words)
    {
        var opened = TableFile.Open(content, fileName);
        if (opened.IsRefused)
        {
            return opened.Refusal;
        }

        using var file = opened.Value;
        try
        {
            return new Reading(file, words).Read();
        }
        catch (UnreadableTableException unreadable)
        {
            return Refusal.BadData("facts.answers-bad", [unreadable.Finding]);
        }
    }

    private static string WordOf(Quality quality) => quality.ToString().ToLowerInvariant();

    private sealed class Reading(TableFile file, Vocabulary words)
    {
        private readonly List<Finding> findings = [];
        private Dictionary<string, int> columns = [];

        public Result<IReadOnlyList<CellText>> Read()
        {
            var sheet = file.Sheets[0];
            var rows = sheet.ReadRows().ToList();
            columns = rows is [var titles, ..]
                ? titles
                    .Cells.Where(cell => Titles.Contains(TextOf(cell).ToLowerInvariant()))
                    .DistinctBy(cell => TextOf(cell).ToLowerInvariant())
                    .ToDictionary(cell => TextOf(cell).ToLowerInvariant(), cell => cell.Column)
                : [];
            if (!columns.ContainsKey("variable") || !columns.ContainsKey("period"))
            {
                return Refusal.BadData(
                    "facts.answers-bad",
                    [
                        new Finding(
                            Severity.Error,
                            "facts.answers-without-titles",
                            new Location(file.Name, sheet.Name, "A1"),
                            ("titles", string.Join(", ", Titles))
                        ),
                    ]
                );
            }

            var cells = rows.Skip(1).Select(row => Find(sheet, row)).OfType<CellText>().ToArray();
            return findings.Count > 0 ? Refusal.BadData("facts.answers-bad", findings) : cells;
        }

        private CellText? Find(TableSheet sheet, TableRow row)
        {
            var (amount, reason) = (At(row, "amount"), At(row, "reason"));
            if (amount.Length == 0 && reason.Length == 0)
            {
                return null;
            }

            var variable = words.FindVariable(At(row, "variable"));
            var period = PeriodReading.Of(At(row, "period"), CalendarYear.Latest);
            var quality = QualityOf(At(row, "quality"));
            if (variable is null)
            {
                Add("facts.no-such-variable", sheet, row, ("variable", At(row, "variable")));
            }

            if (period.Problem is { } problem)
            {
                Add(problem, sheet, row, ("text", At(row, "period")));
            }

            if (quality is null)
            {
                Add("facts.unknown-quality", sheet, row, ("text", At(row, "quality")));
            }

            return variable is not null && period.Period is { } known && quality is { } grade
                ? new CellText(
                    new CellKey(variable.Code, known),
                    amount,
                    At(row, "unit"),
                    grade,
                    reason,
                    At(row, "source")
                )
                {
                    Seen = SeenOf(At(row, "seen")),
                }
                : null;
        }

        private static int? SeenOf(string text) =>
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : null;

        private void Add(string code, TableSheet sheet, TableRow row, params (string, string)[] values) =>
            findings.Add(
                new Finding(
                    Severity.Error,
                    code,
                    new Location(file.Name, sheet.Name, row.Number.ToString(CultureInfo.InvariantCulture)),
                    values
                )
            );

        private string At(TableRow row, string title) =>
            columns.TryGetValue(title, out var column) ? TextOf(row.At(column)) : string.Empty;

        /// <summary>A number as its digits, however the workbook keeps it.</summary>
        private static string TextOf(Cell cell) =>
            cell.TryNumber(out var number) ? number.ToString(CultureInfo.InvariantCulture) : cell.Text.Trim();

        private static Quality? QualityOf(string text) =>
            text.Length == 0 ? Quality.Unstated : TidyWords.FindQuality(text);
    }
}
