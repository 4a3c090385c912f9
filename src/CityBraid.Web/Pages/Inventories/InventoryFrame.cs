namespace CityBraid.Web;

/// <summary>What every chart of an inventory says around its drawing.</summary>
internal static class InventoryFrame
{
    /// <summary>The frame of a chart whose words have keys of its name.</summary>
    /// <param name="reading">The inventory.</param>
    /// <param name="id">The chart's name in addresses and in the words' keys.</param>
    /// <param name="flows">What is drawn, for its sources.</param>
    /// <param name="values">What its words name.</param>
    public static ChartFrame Of(
        InventoryReading reading,
        string id,
        IEnumerable<EmissionFlow> flows,
        params (string Name, string Value)[] values
    )
    {
        var visit = reading.Visit;
        var files = flows
            .SelectMany(flow => flow.Row.Locations)
            .Select(location => location.File)
            .Distinct(StringComparer.Ordinal);
        return new ChartFrame
        {
            Id = id,
            Title = visit.Say($"chart.{id}.title", values),
            AltText = visit.Say($"chart.{id}.alt", values),
            Unit = "tCO2e",
            Sources =
            [
                .. files,
                visit.Say(
                    "chart.source.inventory",
                    ("gwp", reading.Compilation.GwpSet.Name),
                    ("level", visit.Say($"level.{reading.Compilation.Level.Code}"))
                ),
            ],
        };
    }
}
