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
        if (actor.FindRefusal(Permission.ReadPlans) is { } refusal)
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
        var plan = watch.Run(
            PlanStage.Build,
            () => PlanProgram.Build(prepared.Value.Model, request.Options.Formulation)
        );
        var solution = await watch.RunAsync(
            PlanStage.Solve,
            () => solver.SolveFirstAsync(plan, request, cancellation)
        );
        if (solution.Status == SolveStatus.Optimal && request.Results is { } results)
        {
            watch.Run(
                PlanStage.Write,
                () => ResultWriter.Write(plan.Model, PlanResults.Of(plan, solution.Primal), results)
            );
        }

        return Outcome(plan, solution, watch, prepared.Value.Findings);
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
