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

    /// <summary>The cells of which the reader was told that somebody else answered them.</summary>
    [Parameter]
    public IReadOnlySet<string>? Told { get; set; }

    private bool IsCommunity => Sheet.Request.Kind is RequestKind.Community;

    private AnswerFields Fields => fields ??= new AnswerFields(Sheet, Form, Told);

    /// <summary>The unit of a cell whose amount is in another one than is shown for all.</summary>
    private string? OwnUnit(CellKey cell, AskedItem item, Variable variable) =>
        Fields.Standing(cell)?.Quantity?.Unit.Symbol is { } own && own != Fields.Unit(item, variable)
            ? own
            : null;

    private Fact? Before(CellKey cell) => Sheet.YearBefore.GetValueOrDefault(cell);

    private static string Amount(Fact fact) =>
        $"{Numerals.ShowExactly(fact.Quantity.Amount)} {fact.Quantity.Unit.Symbol}";
}
