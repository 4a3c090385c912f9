using CityBraid.Optimization;

namespace CityBraid.Planning;

/// <summary>Asks a solver for the one solution of a plan.</summary>
internal static class PlanSolving
{
    internal static Task<Solution> SolveFirstAsync(
        this ISolver solver,
        PlanProgram plan,
        SolvePlanRequest request,
        CancellationToken cancellation
    ) =>
        solver.SolveFirstAsync(
            new SolveRequest(plan.Program) { TimeLimit = request.Options.TimeLimit },
            request.Progress is { } progress ? new StepProgress(progress) : null,
            cancellation
        );

    internal static async Task<Solution> SolveFirstAsync(
        this ISolver solver,
        SolveRequest request,
        IProgress<SolveProgress>? progress,
        CancellationToken cancellation
    )
    {
        Solution? first = null;
        await foreach (var solution in solver.SolveAsync(request, progress, cancellation))
        {
            first ??= solution;
        }

        return first
            ?? throw new SolverException(SolverFault.Died, "The solver ended before it had answered.");
    }

    private sealed class StepProgress(IProgress<PlanProgress> progress) : IProgress<SolveProgress>
    {
        public void Report(SolveProgress value) => progress.Report(new(PlanStage.Solve, value.Iterations));
    }
}
