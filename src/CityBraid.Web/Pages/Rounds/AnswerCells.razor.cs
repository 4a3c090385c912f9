namespace CityBraid.Web;

/// <summary>The fields of a sheet: an amount for each month, beside that of the year before.</summary>
public sealed partial class AnswerCells
{
    private AnswerFields? fields;

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The sheet.</summary>
    [Parameter]
    [EditorRequired]
    public required AnswerSheet Sheet { get; set; }

    /// <summary>What was typed.</summary>
    [Parameter]
    public SentForm Form { get; set; } = SentForm.Empty;

    private AnswerFields Fields => fields ??= new AnswerFields(Sheet, Form);

    private Fact? Before(CellKey cell) => Sheet.YearBefore.GetValueOrDefault(cell);

    private static string Amount(Fact fact) =>
        $"{Numerals.ShowExactly(fact.Quantity.Amount)} {fact.Quantity.Unit.Symbol}";
}
