using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>The inventories of many cities added up exactly, with what such a sum is not.</summary>
public sealed record RollUp
{
    /// <summary>What was asked for.</summary>
    public required RollUpRequest Request { get; init; }

    /// <summary>The GWP set it is counted under.</summary>
    public required GwpSet GwpSet { get; init; }

    /// <summary>How many activities were read.</summary>
    public required long Activities { get; init; }

    /// <summary>The groups: kind by kind as asked for, year by year.</summary>
    public required IReadOnlyList<RollUpGroup> Groups { get; init; }

    /// <summary>The cities with and without an inventory, year by year.</summary>
    public required IReadOnlyList<RollUpCoverage> Coverage { get; init; }

    /// <summary>Why sums of BASIC and BASIC+ are no totals of an area; none for a single city.</summary>
    public required IReadOnlyList<RollUpOverlap> Overlaps { get; init; }

    /// <summary>What is worth knowing.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }
}
