using System.Globalization;

namespace CityBraid.Web;

/// <summary>Every reference of the level with its number, its notation key, or neither.</summary>
public sealed partial class GpcTable
{
    /// <summary>The inventory.</summary>
    [Parameter]
    [EditorRequired]
    public required InventoryReading Reading { get; set; }

    private Visit Visit => Reading.Visit;

    private Compilation Inventory => Reading.Compilation;

    private IEnumerable<IGrouping<string, GpcLine>> Sectors =>
        Reading
            .Tables.Gpc.Required(Inventory.Level)
            .Select(reference => GpcLine.Of(Inventory, reference))
            .GroupBy(line => line.Reference.Sector, StringComparer.Ordinal);

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Tonnes(Co2e? co2e) => Figures.Tonnes(co2e?.Tonnes);

    private string ScopeOf(GpcLine line) => Visit.Say($"scope.{Digits(line.Reference.Scope)}.short");

    private string Meaning(StatedNotation notation) => Visit.Say($"notation.{notation.Key}");
}
