using CityBraid.Optimization;
using CityBraid.Planning;

namespace CityBraid.Storage;

/// <summary>What came of solving a model, as JSON keeps it.</summary>
internal sealed record PlanOutcomeRow(
    SolveStatus Status,
    double? Objective,
    double ObjectiveConstant,
    int[] Size,
    int Iterations,
    double[]? Certificate,
    PlanSeconds Seconds,
    PlanFormulation Formulation,
    string Solver,
    List<FindingRow> Findings,
    List<ConflictRow> Conflict,
    bool IsConflictIrreducible,
    int ConflictSize = 0
)
{
    public static PlanOutcomeRow Of(PlanOutcome outcome) =>
        new(
            outcome.Status,
            outcome.Objective,
            outcome.ObjectiveConstant,
            [outcome.Rows, outcome.Columns, outcome.Nonzeros],
            outcome.Iterations,
            outcome.Certificate is { } proof
                ?
                [
                    proof.Objective,
                    proof.PrimalInfeasibility,
                    proof.DualInfeasibility,
                    proof.Gap,
                    proof.IsBoundOfSolver ? 1 : 0,
                ]
                : null,
            outcome.Seconds,
            outcome.Formulation,
            outcome.Solver,
            [.. outcome.Findings.Select(FindingRow.Of)],
            [.. outcome.Conflict.Select(ConflictRow.Of)],
            outcome.IsConflictIrreducible,
            outcome.ConflictSize
        );

    public PlanOutcome ToOutcome() =>
        new()
        {
            Status = Status,
            Objective = Objective,
            ObjectiveConstant = ObjectiveConstant,
            Rows = Size[0],
            Columns = Size[1],
            Nonzeros = Size[2],
            Iterations = Iterations,
            Certificate = Certificate is [var objective, var primal, var dual, var gap, .. var rest]
                ? new Certificate(objective, primal, dual, gap) { IsBoundOfSolver = rest is [1] }
                : null,
            Seconds = Seconds,
            Formulation = Formulation,
            Solver = Solver,
            Findings = [.. Findings.Select(finding => finding.ToFinding())],
            Conflict = [.. Conflict.Select(item => item.ToItem())],
            ConflictSize = Math.Max(ConflictSize, Conflict.Count),
            IsConflictIrreducible = IsConflictIrreducible,
        };
}
