namespace CityBraid.Web;

/// <summary>The few numbers that tell an inventory: total, per head, completeness, territorial.</summary>
public sealed partial class InventoryFigures
{
    /// <summary>The inventory.</summary>
    [Parameter]
    [EditorRequired]
    public required InventoryReading Reading { get; set; }

    /// <summary>How well the total is known; null when that was not estimated.</summary>
    [Parameter]
    public UncertaintyEstimate? Known { get; set; }

    private Visit Visit => Reading.Visit;

    private Compilation Inventory => Reading.Compilation;

    private string LevelName => Visit.Say($"level.{Inventory.Level.Code}");

    private PartialSum Territorial => Inventory.OfLevel(Level.Territorial);

    private static string Tonnes(Co2e? co2e) => Figures.Tonnes(co2e?.Tonnes);

    private string Population() =>
        Inventory.Population is { } count
            ? PlaceWords.Population(Visit, count)
            : Visit.Say("population.none-for", ("year", Numerals.Year(Inventory.Year, Visit.Reader)));
}
