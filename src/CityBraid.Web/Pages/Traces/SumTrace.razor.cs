namespace CityBraid.Web;

/// <summary>A sum with everything that is added, in all digits, so that it can be added again.</summary>
public sealed partial class SumTrace
{
    /// <summary>The inventory.</summary>
    [Parameter]
    [EditorRequired]
    public required InventoryReading Reading { get; set; }

    /// <summary>The sum.</summary>
    [Parameter]
    [EditorRequired]
    public required PartialSum Sum { get; set; }

    private Visit Visit => Reading.Visit;

    private string Lead() =>
        Visit.Say(
            Sum.Rows.Count == 1 ? "sum.lead.one" : "sum.lead",
            ("count", Numerals.Show(Sum.Rows.Count))
        );

    private string AmountOf(CompiledRow row) =>
        row.Activity is null ? Figures.None : UnitWords.Say(Visit, row.Activity);

    private static string Exactly(Co2e? co2e) =>
        co2e is null ? Figures.None : Numerals.ShowExactly(co2e.Tonnes);
}
