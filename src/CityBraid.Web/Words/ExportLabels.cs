namespace CityBraid.Web;

/// <summary>The words in files about inventories, and on the links to them.</summary>
internal static class ExportLabels
{
    /// <summary>The texts in every language.</summary>
    public static Phrasebook Book { get; } = new("CityBraid.Web.ExportLabels", typeof(ExportLabels).Assembly);
}
