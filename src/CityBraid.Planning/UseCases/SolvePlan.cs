using CityBraid.Kernel;
using CityBraid.Optimization;

namespace CityBraid.Planning;

/// <summary>Solves a model and writes its result tables.</summary>
public sealed class SolvePlan(ISolver solver, TimeProvider time)
{
    /// <summary>Solves the model; results are written only when they are proven best.</summary>
    /// <exception cref="SolverException">The solver is missing, died or gave up.</exception>
    public async Task<Result<PlanOutcome>> RunAsync(
        Actor actor,
        SolvePlanRequest request,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(request);
        if (actor.FindRefusal(Permission.ReadPlans, request.Source.Place) is { } refusal)
        {
            return refusal;
        }

        var watch = new StageWatch(time, request.Progress);
        var prepared = watch.Run(PlanStage.Read, () => PreparedPlan.From(request.Source));
        if (prepared.IsRefused)
        {
            return prepared.Refusal;
        }

        cancellation.ThrowIfCancellationRequested();
        var built = watch.Run(PlanStage.Build, () => prepared.Value.Build(request.Options));
        return built.IsRefused
            ? built.Refusal
            : await SolveAsync(built.Value, prepared.Value.Findings, request, watch, cancellation);
    }

    private async Task<Result<PlanOutcome>> SolveAsync(
        PlanProgram plan,
        IReadOnlyList<Finding> findings,
        SolvePlanRequest request,
        StageWatch watch,
        CancellationToken cancellation
    )
    {
        var solution = await watch.RunAsync(
            PlanStage.Solve,
            () => solver.SolveFirstAsync(plan, request, cancellation)
        );
        var certificate = CertificateOf(plan, solution);
        var isProven = certificate is { ProvesOptimality: true } && solution.Status == SolveStatus.Optimal;
        if (isProven && request.Results is { } results)
        {
            cancellation.ThrowIfCancellationRequested();
            watch.Run(PlanStage.Write, () => Write(plan, solution, request, results));
        }

        var outcome = Outcome(plan, solution, certificate, watch) with { Findings = findings };
        return solution.Status == SolveStatus.Infeasible && request.IsExplained
            ? await ExplainAsync(plan, outcome, watch, cancellation)
            : outcome;
    }

    private static void Write(
        PlanProgram plan,
        Solution solution,
        SolvePlanRequest request,
        IPlanOutput results
    )
    {
        ResultWriter.Write(plan.Model, PlanResults.Of(plan, solution.Primal), results);
        if (request.IsExplained)
        {
            PriceTable.Write(PriceList.Of(plan, solution), results);
        }
    }

    private async Task<PlanOutcome> ExplainAsync(
        PlanProgram plan,
        PlanOutcome outcome,
        StageWatch watch,
        CancellationToken cancellation
    )
    {
        var conflict = await watch.RunAsync(
            PlanStage.Explain,
            () => solver.FindConflictAsync(plan.Program, ExplainPlan.DefaultTimeLimit, cancellation)
        );
        var wording = new ConflictWording(plan);
        return conflict is null
            ? outcome with
            {
                IsConflictIrreducible = false,
            }
            : outcome with
            {
                Conflict = wording.Word(conflict),
                ConflictSize = wording.SizeOf(conflict),
                IsConflictIrreducible = conflict.IsIrreducible,
            };
    }

    /// <summary>The proof; a solve that was stopped has values only if they meet all limits.</summary>
    private static Certificate? CertificateOf(PlanProgram plan, Solution solution)
    {
        if (solution.Status is not (SolveStatus.Optimal or SolveStatus.Stopped))
        {
            return null;
        }

        var certificate = Certifier.Certify(plan.Program, solution);
        return solution.Status == SolveStatus.Optimal || certificate.IsFeasible ? certificate : null;
    }

    private static PlanOutcome Outcome(
        PlanProgram plan,
        Solution solution,
        Certificate? certificate,
        StageWatch watch
    ) =>
        new()
        {
            Status = solution.Status,
            Objective = certificate?.Objective,
            ObjectiveConstant = plan.Program.ObjectiveConstant,
            Rows = plan.Program.Matrix.RowCount,
            Columns = plan.Program.Matrix.ColumnCount,
            Nonzeros = plan.Program.Matrix.EntryCount,
            Iterations = solution.Iterations,
            Certificate = certificate,
            Seconds = watch.Seconds(),
            Formulation = plan.Formulation,
            Solver = solution.Solver,
            Findings = [],
        };
}
