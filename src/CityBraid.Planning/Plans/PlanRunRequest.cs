using CityBraid.Kernel;

namespace CityBraid.Planning;

/// <summary>A model on record to run.</summary>
/// <param name="Plan">The model.</param>
/// <param name="Run">The name of the run, under which its result is kept.</param>
/// <param name="Options">How it is to be solved.</param>
public sealed record PlanRunRequest(PlanKey Plan, string Run, PlanOptions Options)
{
    /// <summary>What is to be swept; null to solve the model once.</summary>
    public SweepRequest? Sweep { get; init; }

    /// <summary>Who is told how far it has come.</summary>
    public IProgress<PlanProgress>? Progress { get; init; }

    /// <summary>Why the model cannot be run so; null when it can.</summary>
    public Refusal? FindProblem() => Options.FindProblem() ?? Sweep?.FindProblem();
}
