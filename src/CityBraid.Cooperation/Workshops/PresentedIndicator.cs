namespace CityBraid.Cooperation;

/// <summary>A localised indicator as a country presents it.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Latest">The latest approved value; null when there is none.</param>
/// <param name="Target">Where it is to stand last; null when nobody states it.</param>
public sealed record PresentedIndicator(IndicatorDefinition Indicator, RollupValue? Latest, Milestone? Target)
{
    /// <summary>How many places the latest value speaks for; null when there is none.</summary>
    public PlaceCoverage? Coverage { get; init; }

    /// <summary>How the latest value stands to its path; null where there is nothing to compare.</summary>
    public PathStatus? Status { get; init; }
}
