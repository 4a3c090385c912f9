using System.Runtime.InteropServices;

namespace CityBraid.Planning;

/// <summary>How far a running plan has come.</summary>
/// <param name="Stage">What it is doing.</param>
/// <param name="Iterations">Steps of the solver so far; zero in other stages.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PlanProgress(PlanStage Stage, int Iterations = 0)
{
    /// <summary>How many points of a sweep are done.</summary>
    public int Done { get; init; }

    /// <summary>How many points it has; zero when nothing is swept.</summary>
    public int Total { get; init; }
}
