namespace CityBraid.Web;

/// <summary>The answers of a department as they stand, each with who gave it.</summary>
public sealed partial class AnswersTable
{
    private IReadOnlyDictionary<CellKey, StandingAnswer>? answers;

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The sheet.</summary>
    [Parameter]
    [EditorRequired]
    public required AnswerSheet Sheet { get; set; }

    /// <summary>The element that names the table.</summary>
    [Parameter]
    [EditorRequired]
    public required string Title { get; set; }

    /// <summary>Whether it tells who answered: people of a community are not told of each other.</summary>
    [Parameter]
    public bool HasNames { get; set; } = true;

    /// <inheritdoc/>
    protected override void OnInitialized() => answers = Sheet.Request.Answers;

    private LocalText NameOf(CellKey cell) =>
        Variables.Find(cell.Variable)?.Names ?? new LocalText("en", cell.Variable);

    private string Before(CellKey cell) =>
        Sheet.YearBefore.GetValueOrDefault(cell) is { } before ? Show(before.Quantity) : "–";

    private static string Show(Quantity quantity) =>
        $"{Numerals.ShowExactly(quantity.Amount)} {quantity.Unit.Symbol}";
}
