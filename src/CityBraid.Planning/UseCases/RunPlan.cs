using CityBraid.Kernel;
using CityBraid.Optimization;

namespace CityBraid.Planning;

/// <summary>Solves or sweeps a model on record and keeps what comes of it.</summary>
/// <remarks>
/// The result and all its tables are kept in one piece at the end: cancelled, or begun again after a machine
/// broke down, it leaves nothing half done.
/// </remarks>
public sealed class RunPlan(
    IPlanStore store,
    ShowPlan show,
    SolvePlan solve,
    SweepPlan sweep,
    TimeProvider time
)
{
    /// <summary>Runs the model.</summary>
    /// <exception cref="SolverException">The solver is missing, died or gave up.</exception>
    public async Task<Result<PlanResult>> RunAsync(
        Actor actor,
        PlanRunRequest request,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(request);
        if (actor.FindRefusal(Permission.WritePlans, request.Plan.Place) is { } refusal)
        {
            return refusal;
        }

        if (request.FindProblem() is { } problem)
        {
            return problem;
        }

        var plan = await show.RunAsync(actor, request.Plan, cancellation);
        if (plan.IsRefused)
        {
            return plan.Refusal;
        }

        var content = await store.LoadContentAsync(plan.Value, cancellation);
        var source = PlanFile.Open(plan.Value.FileName, content, request.Plan.Place);
        if (source.IsRefused)
        {
            return source.Refusal;
        }

        return request.Sweep is { } points
            ? await SweepAsync(actor, request, points, source.Value, cancellation)
            : await SolveAsync(actor, request, source.Value, cancellation);
    }

    private async Task<Result<PlanResult>> SolveAsync(
        Actor actor,
        PlanRunRequest request,
        PlanSource source,
        CancellationToken cancellation
    )
    {
        var tables = new PackedTables();
        var asked = new SolvePlanRequest(source, request.Options)
        {
            Results = tables,
            IsExplained = true,
            Progress = request.Progress,
        };
        var solved = await solve.RunAsync(actor, asked, cancellation);
        if (solved.IsRefused)
        {
            return solved.Refusal;
        }

        var isTooLarge = tables.Length > PlanResult.TableBytesMax;
        var kept = isTooLarge ? [] : tables.All;
        var outcome = isTooLarge
            ? solved.Value with
            {
                Findings = [.. solved.Value.Findings, TooLarge()],
            }
            : solved.Value;
        var result = ResultOf(request) with
        {
            Outcome = outcome,
            Tables = [.. kept.Select(table => table.Head)],
        };
        await store.SaveResultAsync(result, kept, cancellation);
        return result;
    }

    private async Task<Result<PlanResult>> SweepAsync(
        Actor actor,
        PlanRunRequest request,
        SweepRequest points,
        PlanSource source,
        CancellationToken cancellation
    )
    {
        var asked = new SweepPlanRequest(source, points, request.Options)
        {
            Progress = request.Progress is { } progress ? new PointCount(progress, points.Points) : null,
        };
        request.Progress?.Report(new(PlanStage.Read));
        var swept = await sweep.RunAsync(actor, asked, cancellation);
        if (swept.IsRefused)
        {
            return swept.Refusal;
        }

        var result = ResultOf(request) with { Sweep = points, Points = swept.Value };
        await store.SaveResultAsync(result, [], cancellation);
        return result;
    }

    private PlanResult ResultOf(PlanRunRequest request) =>
        new()
        {
            Run = request.Run,
            Plan = request.Plan,
            Options = request.Options,
            DoneAt = time.GetUtcNow(),
        };

    private static Finding TooLarge() =>
        new(
            Severity.Warning,
            "planning.results-too-large",
            where: null,
            ("limit", FormattableString.Invariant($"{PlanResult.TableBytesMax / 1_000_000}"))
        );

    /// <summary>Counts the points of a sweep that are done.</summary>
    private sealed class PointCount(IProgress<PlanProgress> progress, int total) : IProgress<SweepPoint>
    {
        private int done;

        public void Report(SweepPoint value) =>
            progress.Report(new(PlanStage.Solve) { Done = ++done, Total = total });
    }
}
