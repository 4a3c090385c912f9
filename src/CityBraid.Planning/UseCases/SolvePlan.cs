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
        var model = prepared.Value.Model.ScaledBy(request.Options);
        var plan = watch.Run(PlanStage.Build, () => PlanProgram.Build(model, request.Options.Formulation));
        var solution = await watch.RunAsync(
            PlanStage.Solve,
            () => solver.SolveFirstAsync(plan, request, cancellation)
        );
        if (solution.Status == SolveStatus.Optimal && request.Results is { } results)
        {
            cancellation.ThrowIfCancellationRequested();
            watch.Run(PlanStage.Write, () => Write(plan, solution, request, results));
        }

        var outcome = Outcome(plan, solution, watch, prepared.Value.Findings);
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
        return conflict is null
            ? outcome
            : outcome with
            {
                Conflict = new ConflictWording(plan).Word(conflict),
                IsConflictIrreducible = conflict.IsIrreducible,
            };
    }

    private static PlanOutcome Outcome(
        PlanProgram plan,
        Solution solution,
        StageWatch watch,
        IReadOnlyList<Finding> findings
    )
    {
        var isSolved = solution.Status is SolveStatus.Optimal or SolveStatus.Stopped;
        var certificate = isSolved ? Certifier.Certify(plan.Program, solution) : null;
        return new()
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
            Findings = findings,
        };
    }
}
