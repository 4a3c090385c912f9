using CityBraid.Kernel;
using CityBraid.Optimization;

namespace CityBraid.Planning;

/// <summary>What came of solving a model, with the proof.</summary>
public sealed record PlanOutcome
{
    /// <summary>How the solve ended.</summary>
    public required SolveStatus Status { get; init; }

    /// <summary>The objective, constant included; null unless there is a solution.</summary>
    public required double? Objective { get; init; }

    /// <summary>The part of the objective that no decision changes.</summary>
    public required double ObjectiveConstant { get; init; }

    /// <summary>Rows of the program.</summary>
    public required int Rows { get; init; }

    /// <summary>Columns of the program.</summary>
    public required int Columns { get; init; }

    /// <summary>Coefficients of the program.</summary>
    public required int Nonzeros { get; init; }

    /// <summary>Steps of the solver.</summary>
    public required int Iterations { get; init; }

    /// <summary>
    /// Feasibility and gap, recomputed from the program; null unless there is a solution.
    /// </summary>
    public required Certificate? Certificate { get; init; }

    /// <summary>Whether the solution is proven best; only then are result tables written.</summary>
    public bool IsProven => Status == SolveStatus.Optimal && Certificate is { ProvesOptimality: true };

    /// <summary>How long each stage took.</summary>
    public required PlanSeconds Seconds { get; init; }

    /// <summary>The formulation that was solved.</summary>
    public required PlanFormulation Formulation { get; init; }

    /// <summary>The solver's name and version.</summary>
    public required string Solver { get; init; }

    /// <summary>What was found about the model on the way.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>
    /// Requirements that cannot be met together; empty unless infeasible and asked to explain.
    /// </summary>
    public IReadOnlyList<ConflictItem> Conflict { get; init; } = [];

    /// <summary>How many requirements the conflict has, those left out of the list included.</summary>
    public int ConflictSize { get; init; }

    /// <summary>Whether none of the conflict can be left out.</summary>
    public bool IsConflictIrreducible { get; init; } = true;
}
