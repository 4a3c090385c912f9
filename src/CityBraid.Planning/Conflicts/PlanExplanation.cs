using CityBraid.Optimization;

namespace CityBraid.Planning;

/// <summary>Why a model has no solution, or that it has one.</summary>
/// <param name="Status">How the solve ended.</param>
/// <param name="Conflict">The requirements that cannot be met together; empty when there is a
/// solution.</param>
/// <param name="IsIrreducible">Whether every one of them is needed for the conflict; false only when time
/// ran out.</param>
public sealed record PlanExplanation(
    SolveStatus Status,
    IReadOnlyList<ConflictItem> Conflict,
    bool IsIrreducible
);
