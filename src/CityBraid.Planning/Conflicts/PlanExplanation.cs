using CityBraid.Optimization;

namespace CityBraid.Planning;

/// <summary>Why a model has no solution, or that it has one.</summary>
/// <param name="Status">How the solve ended.</param>
/// <param name="Conflict">
/// The requirements that cannot be met together, the first of them when they are many; empty when there is a
/// solution, or none was found in time.
/// </param>
/// <param name="IsIrreducible">
/// Whether every one of them is needed for the conflict, or it is known that there is none; false when time
/// ran out.
/// </param>
public sealed record PlanExplanation(
    SolveStatus Status,
    IReadOnlyList<ConflictItem> Conflict,
    bool IsIrreducible
)
{
    /// <summary>How many requirements the conflict has, those left out of the list included.</summary>
    public int Size { get; init; }
}
