using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>What tables of contributions say, in the reader's words.</summary>
internal static class NdcLabels
{
    private const int Decimals = 3;
    private const decimal Least = 0.0005m;

    /// <summary>Columns that mean something else than the field of their name.</summary>
    private static readonly string[] Own =
    [
        "target",
        "reference",
        "reference_year",
        "latest",
        "latest_year",
        "target_year",
        "level_from",
        "baseline",
        "progress",
        "measure",
        "expected",
        "measured",
        "difference",
        "share",
        "line",
    ];

    /// <summary>The name of a table.</summary>
    public static string Title(Visit visit, string number) =>
        CooperationWords.Say(visit, $"ndc.table.{number}");

    /// <summary>The head of a column: a year in the reader's era, or what is told of each line.</summary>
    public static string Head(Visit visit, NdcColumn column) =>
        column.Year is { } year ? Numerals.Year(year, visit.Reader) : Head(visit, column.Name);

    /// <summary>What is told of each line.</summary>
    public static string Head(Visit visit, string column) => Head(column, visit.Reader.Language);

    /// <summary>What is told of each line, in a language.</summary>
    public static string Head(string column, Language language) =>
        CooperationLabels.Book.Say(
            Own.Contains(column, StringComparer.Ordinal) ? $"ndc.column.{column}" : $"field.{column}",
            language
        );

    /// <summary>What a cell says; a dash where nothing is known.</summary>
    public static string Say(Visit visit, NdcCell? cell) =>
        cell switch
        {
            null => Figures.None,
            { Number: { } number } => Number(number),
            { Date: { } date } => CooperationWords.Date(visit, date),
            { Unit: { } unit } => unit,
            { Texts.Count: > 0 } => string.Join("; ", cell.Texts.Select(text => text.In(visit.Lang))),
            _ => string.Join(", ", cell.Choices.Select(choice => Choice(choice, visit.Reader.Language))),
        };

    /// <summary>A number with three decimals; never a plain zero for what is not zero.</summary>
    public static string Number(decimal number) =>
        number is > -Least and < Least and not 0m ? "≈ 0" : Numerals.Show(number, Decimals);

    /// <summary>Why a line is not reported.</summary>
    public static string Say(Visit visit, NdcGap gap) =>
        CooperationWords.Say(visit, $"ndc.gap.{gap.Reason}", ("field", YearOrHead(visit, gap.Field)));

    /// <summary>What a reader of a line has to know: years that it leaves out, what changed since.</summary>
    public static string Notes(Visit visit, NdcRow row) =>
        string.Join(" · ", row.Notes.Select(gap => $"{YearOrHead(visit, gap.Field)}: {Say(visit, gap)}"));

    private static string YearOrHead(Visit visit, string column) =>
        DateText.Find(column) is { } days ? CooperationWords.Date(visit, days) : Head(visit, column);

    /// <summary>What a choice says in a language: a sector, a gas, a total.</summary>
    public static string Choice(string choice, Language language) =>
        CooperationLabels.Book.Say(
            choice.StartsWith("total-", StringComparison.Ordinal) ? $"ndc.line.{choice}" : $"choice.{choice}",
            language
        );
}
