namespace CityBraid.Web;

/// <summary>An inventory drawn: which sectors and scopes it comes from, and how it flows to gases.</summary>
public sealed partial class InventoryCharts
{
    /// <summary>The inventory.</summary>
    [Parameter]
    [EditorRequired]
    public required InventoryReading Reading { get; set; }

    private Visit Visit => Reading.Visit;

    private IReadOnlyList<Chart> Charts => Of(Reading);

    /// <summary>The charts of an inventory; none when nothing is known.</summary>
    internal static IReadOnlyList<Chart> Of(InventoryReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var flows = reading.Compilation.Flows();
        return flows.Any(flow => flow.Co2e.Tonnes > 0m)
            ? [SectorChart.Of(reading, flows), FlowChart.Of(reading, flows)]
            : [];
    }
}
