namespace CityBraid.Web;

/// <summary>Every answer that was given to a request, cell by cell: who, how, when, and which one
///   stands.</summary>
public sealed partial class Contributions
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The answers, by cell and then in order.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<CellContribution> All { get; set; }

    private LocalText NameOf(CellContribution one) =>
        Variables.Find(one.Cell.Key.Variable)?.Names ?? new LocalText("en", one.Cell.Key.Variable);

    private string TextOf(CellContribution one) =>
        one.Cell.Quantity is { } quantity
            ? $"{Numerals.ShowExactly(quantity.Amount)} {quantity.Unit.Symbol}"
            : one.Cell.Reason ?? Visit.Say("contributions.taken-back");
}
