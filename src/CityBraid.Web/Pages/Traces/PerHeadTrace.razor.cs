using CityBraid.Inventory;
using Microsoft.AspNetCore.Components;

namespace CityBraid.Web;

/// <summary>The total per person: the total and the population it is divided by, each with its source.</summary>
public sealed partial class PerHeadTrace
{
    /// <summary>The inventory.</summary>
    [Parameter]
    [EditorRequired]
    public required InventoryReading Reading { get; set; }

    private Visit Visit => Reading.Visit;

    private Compilation Inventory => Reading.Compilation;
}
