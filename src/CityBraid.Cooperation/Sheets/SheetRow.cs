using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>A row of a sheet of records.</summary>
/// <param name="Key">The record it is about.</param>
/// <param name="Cells">What stands in each column; nothing in a cell takes its field away.</param>
/// <param name="Place">Where the row begins.</param>
internal sealed record SheetRow(
    RecordKey Key,
    IReadOnlyList<KeyValuePair<string, string>> Cells,
    Location Place
)
{
    /// <summary>The revision that was written into the sheet; null when it does not say.</summary>
    public int? Seen { get; init; }
}
