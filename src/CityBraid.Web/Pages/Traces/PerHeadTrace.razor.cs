namespace CityBraid.Web;

/// <summary>The total per person: what is divided by what, each with its source.</summary>
public sealed partial class PerHeadTrace
{
    private const int Decimals = 6;

    /// <summary>The inventory.</summary>
    [Parameter]
    [EditorRequired]
    public required InventoryReading Reading { get; set; }

    private Visit Visit => Reading.Visit;

    private Compilation Inventory => Reading.Compilation;

    private decimal PerCapita => Inventory.PerCapita ?? 0m;

    /// <summary>A quotient that goes on beyond the decimals shown is not equal to what is shown.</summary>
    private string Sign => Math.Round(PerCapita, Decimals) == PerCapita ? "=" : "≈";

    private string UnitOf(PopulationCount count) =>
        Visit.Say(count.Persons == 1 ? "unit.person.per" : "unit.person");
}
