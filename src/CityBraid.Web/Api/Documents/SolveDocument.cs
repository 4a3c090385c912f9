namespace CityBraid.Web;

/// <summary>What came of solving a model, as JSON.</summary>
public sealed record SolveDocument
{
    /// <summary>How the solve ended.</summary>
    public required string Status { get; init; }

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

    /// <summary>The furthest that a value lies outside its limits.</summary>
    public required double? PrimalInfeasibility { get; init; }

    /// <summary>The largest price that no limit can justify.</summary>
    public required double? DualInfeasibility { get; init; }

    /// <summary>The relative gap between the objective and the bound that is proven.</summary>
    public required double? Gap { get; init; }

    /// <summary>
    /// Whether the gap is to a bound that the solver states, not to one that prices prove: so it is with
    /// whole numbers.
    /// </summary>
    public required bool BoundOfSolver { get; init; }

    /// <summary>Whether those three prove the solution best.</summary>
    public required bool Proven { get; init; }

    /// <summary>How long each stage took.</summary>
    public required PlanSeconds Seconds { get; init; }

    /// <summary>The formulation.</summary>
    public required string Formulation { get; init; }

    /// <summary>The solver's name and version.</summary>
    public required string Solver { get; init; }

    /// <summary>What was found about the model on the way.</summary>
    public required IReadOnlyList<FindingDocument> Findings { get; init; }

    /// <summary>The outcome.</summary>
    public static SolveDocument Of(PlanOutcome outcome, Language language) =>
        new()
        {
            Status = JsonNames.Of(outcome.Status),
            Objective = ModelNumber.Finite(outcome.Objective),
            ObjectiveConstant = outcome.ObjectiveConstant,
            Rows = outcome.Rows,
            Columns = outcome.Columns,
            Nonzeros = outcome.Nonzeros,
            Iterations = outcome.Iterations,
            PrimalInfeasibility = ModelNumber.Finite(outcome.Certificate?.PrimalInfeasibility),
            DualInfeasibility = ModelNumber.Finite(outcome.Certificate?.DualInfeasibility),
            Gap = ModelNumber.Finite(outcome.Certificate?.Gap),
            BoundOfSolver = outcome.Certificate is { IsBoundOfSolver: true },
            Proven = outcome.Certificate is { ProvesOptimality: true },
            Seconds = outcome.Seconds,
            Formulation = JsonNames.Of(outcome.Formulation),
            Solver = outcome.Solver,
            Findings = FindingDocument.Of(outcome.Findings, language),
        };
}
