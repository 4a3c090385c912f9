using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Facts;

/// <summary>Finds what stands above a form's header: year and population, each right of its label.</summary>
internal static class FormHeading
{
    private static readonly string[] YearLabels =
    [
        "พ.ศ.",
        "พ.ศ",
        "ค.ศ.",
        "ค.ศ",
        "ปีงบประมาณ",
        "ปี",
        "year",
        "年份",
        "年度",
    ];
    private static readonly char[] AfterLabel = [' ', '\u00A0', ':', '：', '.'];

    /// <summary>The years that the rows tell, in order.</summary>
    public static IReadOnlyList<YearMention> FindYears(IEnumerable<TableRow> rows) =>
        [.. rows.SelectMany(row => row.Cells.Select(cell => FindYear(row, cell))).OfType<YearMention>()];

    /// <summary>The cell that holds the number of people; null when there is none.</summary>
    public static Cell? FindPopulation(IEnumerable<TableRow> rows) =>
        rows.SelectMany(row =>
                row.Cells.Where(cell => cell.Kind == CellKind.Text && FormWords.IsPopulation(cell.Text))
                    .Select(label => RightOf(row, label))
            )
            .FirstOrDefault(cell => cell is { } value && HoldsDigit(value));

    private static YearMention? FindYear(TableRow row, Cell cell)
    {
        var label =
            cell.Kind == CellKind.Text
                ? Array.Find(YearLabels, word => cell.Text.Contains(word, StringComparison.OrdinalIgnoreCase))
                : null;
        if (label is null)
        {
            return null;
        }

        var at = cell.Text.LastIndexOf(label, StringComparison.OrdinalIgnoreCase);
        var rest = cell.Text[(at + label.Length)..].Trim(AfterLabel);
        var isFiscal = cell.Text.Contains(PeriodReading.FiscalMark, StringComparison.Ordinal);
        if (rest.Length > 0)
        {
            var written = label.Contains('ศ', StringComparison.Ordinal) ? label + rest : rest;
            return CalendarYear.Find(written) is { } told && !IsDate(cell.Text[..at])
                ? new YearMention(cell, rest, told, isFiscal)
                : null;
        }

        if (RightOf(row, cell) is not { } value || !HoldsDigit(value))
        {
            return null;
        }

        // "ขยะต่อปี" (waste a year) ends in the word for year too, and a number beside it need not be one.
        var year = CalendarYear.Find(value.Text);
        return year is null && IsPartOfAnother(cell.Text, label)
            ? null
            : new YearMention(value, value.Text, year, isFiscal);
    }

    private static bool IsPartOfAnother(string text, string label) =>
        label is "ปี" or "year" && !FormWords.IsYear(text);

    // "ณ วันที่ 5 มีนาคม พ.ศ. 2563" says when the form was filled in, not which year it is about.
    private static bool IsDate(string before) =>
        before.Split(' ', StringSplitOptions.RemoveEmptyEntries).LastOrDefault() is { } word
        && MonthNames.Find(word) is not null;

    private static Cell? RightOf(TableRow row, Cell label) =>
        row
            .Cells.Where(cell => cell.Column > label.Column && !CellReader.IsBlank(cell))
            .Select(cell => (Cell?)cell)
            .FirstOrDefault();

    private static bool HoldsDigit(Cell cell) => cell.Kind != CellKind.Text || cell.Text.Any(char.IsDigit);
}
