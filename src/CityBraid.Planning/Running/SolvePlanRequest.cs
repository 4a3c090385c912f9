namespace CityBraid.Planning;

/// <summary>A model to solve.</summary>
/// <param name="Source">The model's files.</param>
/// <param name="Options">How it is to be solved.</param>
public sealed record SolvePlanRequest(PlanSource Source, PlanOptions Options)
{
    /// <summary>Where result tables go; null when only the outcome is wanted.</summary>
    public IPlanOutput? Results { get; init; }

    /// <summary>
    /// Whether prices are written beside the tables, and a conflict is found where there is no solution.
    /// </summary>
    public bool IsExplained { get; init; }

    /// <summary>Who is told how far it has come.</summary>
    public IProgress<PlanProgress>? Progress { get; init; }
}
