using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Where an indicator of a logframe's row stood, is to stand and stands, in one period.</summary>
/// <param name="Period">The period.</param>
public sealed record LogframePeriod(Period Period)
{
    /// <summary>Where it stood before anything was done; null when that is another period.</summary>
    public decimal? Baseline { get; init; }

    /// <summary>Where it is to stand; null when no target is for this period.</summary>
    public decimal? Target { get; init; }

    /// <summary>Where the line to the target stands; null without one.</summary>
    public decimal? Path { get; init; }

    /// <summary>What was reported and approved; null when nothing was.</summary>
    public RollupValue? Actual { get; init; }

    /// <summary>How that stands to the line; null where it is not compared.</summary>
    public PathStatus? Status { get; init; }

    /// <summary>Whether what was reported is of a part of the period only.</summary>
    public bool IsPart { get; init; }
}
