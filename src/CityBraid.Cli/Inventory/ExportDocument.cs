using CityBraid.Inventory;

namespace CityBraid.Cli;

/// <summary>An inventory that was written to a file, as JSON.</summary>
/// <param name="Format">The kind of file.</param>
/// <param name="File">Where it is.</param>
/// <param name="Place">The place.</param>
/// <param name="Year">The Gregorian year.</param>
/// <param name="Gwp">The GWP set.</param>
/// <param name="Level">The level of the total.</param>
/// <param name="TotalTco2e">The total; null when nothing is known.</param>
/// <param name="Facts">How many facts share a day with the year.</param>
/// <param name="Gaps">The references that hold neither a number nor a key.</param>
internal sealed record ExportDocument(
    string Format,
    string File,
    string Place,
    int Year,
    string Gwp,
    string Level,
    decimal? TotalTco2e,
    int Facts,
    IReadOnlyList<string> Gaps
)
{
    /// <summary>What was written.</summary>
    public static ExportDocument Of(InventoryExport export, string format, string path) =>
        new(
            format,
            path,
            export.Place.Code.Value,
            export.Inventory.Year,
            export.Inventory.GwpSet.Name,
            export.Inventory.Level.Code,
            export.Inventory.Total?.Tonnes,
            export.Facts.Count,
            [.. export.Gaps.Select(line => line.Reference.Code)]
        );
}
