using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>How well an inventory's total is known, and what would make it known better.</summary>
public sealed record UncertaintyEstimate
{
    /// <summary>The inventory.</summary>
    public required Compilation Inventory { get; init; }

    /// <summary>How it was estimated.</summary>
    public required EstimateRequest Request { get; init; }

    /// <summary>
    /// The total's interval after Approach 1; null when nothing has a range, which is not zero.
    /// </summary>
    public required Interval? Approach1 { get; init; }

    /// <summary>The total's interval after Approach 2; null when nothing has a range or is drawn.</summary>
    public required Interval? Approach2 { get; init; }

    /// <summary>The mean of the draws in tonnes; null without draws.</summary>
    public required decimal? Mean { get; init; }

    /// <summary>The draw in the middle, in tonnes; null without draws.</summary>
    public required decimal? Median { get; init; }

    /// <summary>The sectors that have a sum.</summary>
    public required IReadOnlyList<SectorInterval> Sectors { get; init; }

    /// <summary>The categories by size.</summary>
    public required IReadOnlyList<KeyCategory> Categories { get; init; }

    /// <summary>The derivatives of every total to every fact.</summary>
    public required IReadOnlyList<FactSensitivity> Sensitivities { get; init; }

    /// <summary>The facts in the total, first those whose measurement helps most.</summary>
    public required IReadOnlyList<MeasureNext> Next { get; init; }

    /// <summary>The amounts and factors without a published range.</summary>
    public required IReadOnlyList<RangeGap> Gaps { get; init; }

    /// <summary>What is worth knowing.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>
    /// Whether every amount and factor has a range, published or assumed; else the interval is wider than
    /// told.
    /// </summary>
    public bool IsWhole => Gaps.All(gap => gap.IsAssumed);
}
