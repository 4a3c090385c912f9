namespace CityBraid.Inventory;

/// <summary>How many cities have an inventory of a year; the others are missing and not zero.</summary>
/// <param name="Year">The year, Gregorian.</param>
/// <param name="Have">How many have one.</param>
/// <param name="Of">How many cities there are: in the register, as far as the reader may read, or in the
///   file in any year.</param>
/// <param name="Missing">The codes of those that have none, in order.</param>
public sealed record RollUpCoverage(int Year, int Have, int Of, IReadOnlyList<string> Missing)
{
    /// <summary>How many of the inventories are complete; null where a file does not tell.</summary>
    public int? Complete { get; init; }
}
