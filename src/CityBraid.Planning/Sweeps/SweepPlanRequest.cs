namespace CityBraid.Planning;

/// <summary>A model to sweep.</summary>
/// <param name="Source">The model's files.</param>
/// <param name="Sweep">What changes from point to point.</param>
/// <param name="Options">How it is to be solved; the time limit holds for each point.</param>
public sealed record SweepPlanRequest(PlanSource Source, SweepRequest Sweep, PlanOptions Options)
{
    /// <summary>Who is told of each point as it is found.</summary>
    public IProgress<SweepPoint>? Progress { get; init; }
}
