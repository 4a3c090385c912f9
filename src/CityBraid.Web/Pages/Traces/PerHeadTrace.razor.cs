namespace CityBraid.Web;

/// <summary>The total per person: what is divided by what, each with its source.</summary>
public sealed partial class PerHeadTrace
{
    /// <summary>The inventory.</summary>
    [Parameter]
    [EditorRequired]
    public required InventoryReading Reading { get; set; }

    private Visit Visit => Reading.Visit;

    private Compilation Inventory => Reading.Compilation;
}
