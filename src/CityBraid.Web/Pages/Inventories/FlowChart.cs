namespace CityBraid.Web;

/// <summary>An inventory as flows: from what is burnt or used, through its sector, to the gas.</summary>
internal static class FlowChart
{
    private const string Id = "flows";
    private const string NoGas = "gas-none";

    /// <summary>The chart of an inventory's flows.</summary>
    /// <remarks>A removal cannot be drawn as a band; a note says that there are some.</remarks>
    public static Chart Of(InventoryReading reading, IReadOnlyList<EmissionFlow> flows)
    {
        var visit = reading.Visit;
        var drawn = flows.Where(flow => flow.Co2e.Tonnes > 0m).ToArray();
        var nodes = drawn
            .Select(flow => new ChartNode(SourceKey(flow), reading.Activity(flow.Row).In(visit.Lang)))
            .Concat(drawn.Select(flow => SectorNode(reading, flow)))
            .Concat(drawn.Select(flow => GasNode(visit, flow)))
            .DistinctBy(node => node.Key, StringComparer.Ordinal);
        var parts = drawn.SelectMany(flow =>
            new[]
            {
                new ChartFlow(SourceKey(flow), SectorKey(flow), flow.Co2e.Tonnes),
                new ChartFlow(SectorKey(flow), GasKey(flow), flow.Co2e.Tonnes),
            }
        );
        var chart = new ChartFlows([.. nodes], parts)
        {
            FromAxis = visit.Say("column.from"),
            ToAxis = visit.Say("column.to"),
        };
        var hasRemovals = flows.Any(flow => flow.Co2e.Tonnes < 0m);
        return Chart.Sankey(
            Frame(reading, drawn, chart) with
            {
                Notes = hasRemovals ? [visit.Say("chart.flows.removals")] : [],
            },
            chart
        );
    }

    private static ChartFrame Frame(
        InventoryReading reading,
        IReadOnlyList<EmissionFlow> drawn,
        ChartFlows chart
    )
    {
        var largest = chart.Nodes.Where(node => chart.Into(node) == 0m).MaxBy(chart.OutOf)!;
        return InventoryFrame.Of(
            reading,
            Id,
            drawn,
            ("source", largest.Name),
            ("tonnes", Figures.Tonnes(chart.OutOf(largest)))
        );
    }

    private static ChartNode SectorNode(InventoryReading reading, EmissionFlow flow) =>
        new(SectorKey(flow), reading.Name(flow.Row.Reference.Sector).In(reading.Visit.Lang));

    private static ChartNode GasNode(Visit visit, EmissionFlow flow) =>
        new(GasKey(flow), flow.Gas?.Code ?? visit.Say("chart.flows.no-gas"));

    private static string SourceKey(EmissionFlow flow) => $"source-{flow.Row.Variable}";

    private static string SectorKey(EmissionFlow flow) => $"sector-{flow.Row.Reference.Sector}";

    private static string GasKey(EmissionFlow flow) => flow.Gas is null ? NoGas : $"gas-{flow.Gas.Code}";
}
