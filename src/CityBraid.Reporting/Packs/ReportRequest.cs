using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>Which report is wanted.</summary>
/// <param name="Pack">The name of the pack.</param>
/// <param name="Place">The place, or the workspace of a pack that is about one.</param>
/// <param name="Year">The year, Gregorian; null where the pack takes what is latest.</param>
/// <param name="Gwp">The GWP set; null for the usual one.</param>
/// <param name="Level">The level of the inventory's total; null for the usual one.</param>
/// <param name="Item">The indicator of a pack that is about one; null for none.</param>
public sealed record ReportRequest(
    string Pack,
    PlaceCode Place,
    int? Year = null,
    string? Gwp = null,
    string? Level = null,
    string? Item = null
)
{
    /// <summary>The version of a loaded form that it was filled by before; null for the one that is
    ///   offered.</summary>
    public string? Version { get; init; }
}
