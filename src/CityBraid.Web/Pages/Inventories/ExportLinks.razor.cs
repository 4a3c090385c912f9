namespace CityBraid.Web;

/// <summary>The files that an inventory can be taken away as, out of the way until asked for.</summary>
public sealed partial class ExportLinks
{
    /// <summary>The inventory.</summary>
    [Parameter]
    [EditorRequired]
    public required InventoryReading Reading { get; set; }

    private string Say(string key) => ExportLabels.Book.Say(key, Reading.Visit.Reader.Language);
}
