namespace CityBraid.Web;

/// <summary>Facts period by period, each with its cell, its quality and how often it was stated.</summary>
public sealed partial class FactTable
{
    /// <summary>The facts.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<Fact> Facts { get; set; }

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The unit of all facts; null when they are stated in several.</summary>
    private Unit? Unit =>
        Facts.Select(fact => fact.Quantity.Unit).Distinct().ToArray() is [var only] ? only : null;

    private string AmountTitle =>
        Visit.Say("column.amount") + (Unit is null ? string.Empty : $" ({UnitWords.Say(Visit, Unit)})");

    private IEnumerable<(string Name, string Hash)> Files =>
        Facts
            .Where(fact => fact.Source.FileSha256 is not null)
            .Select(fact => (fact.Source.Location.File, fact.Source.FileSha256!))
            .Distinct();

    /// <summary>The cell alone when every fact stands on one sheet, which is named above.</summary>
    private string CellOf(Fact fact) =>
        IsOneSheet && fact.Source.Location.Cells is { } cells ? cells : fact.Source.Location.ToString();

    private string AmountOf(Fact fact) =>
        Unit is null ? UnitWords.Say(Visit, fact.Quantity) : Numerals.ShowExactly(fact.Quantity.Amount);

    private bool IsOneSheet =>
        Facts.Select(fact => (fact.Source.Location.File, fact.Source.Location.Sheet)).Distinct().Count() == 1;
}
