using CityBraid.Kernel;
using CityBraid.Optimization;

namespace CityBraid.Planning;

/// <summary>
/// Solves a model over a range of prices or caps of an emission: its own abatement curve.
/// </summary>
public sealed class SweepPlan(ISolver solver)
{
    /// <summary>Runs the sweep; each point starts from the solution of the one before.</summary>
    /// <exception cref="SolverException">The solver is missing, died or gave up.</exception>
    public async Task<Result<IReadOnlyList<SweepPoint>>> RunAsync(
        Actor actor,
        SweepPlanRequest request,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(request);
        if (actor.FindRefusal(Permission.ReadPlans, request.Source.Place) is { } refusal)
        {
            return refusal;
        }

        var prepared = PreparedPlan.From(request.Source);
        if (prepared.IsRefused)
        {
            return prepared.Refusal;
        }

        var sweep = request.Sweep;
        var emission = prepared.Value.Model.Sets[SetKind.Emission].IndexOf(sweep.Emission);
        if (emission < 0)
        {
            return Refusal.NotFound("planning.unknown-emission", ("emission", sweep.Emission));
        }

        if (sweep.FindProblem() is { } problem)
        {
            return problem;
        }

        var swept = sweep.Kind == SweepKind.Penalty ? emission : (int?)null;
        var plan = prepared.Value.Build(request.Options, swept);
        return plan.IsRefused
            ? plan.Refusal
            : await SolveAsync(new(plan.Value, sweep, emission), request, cancellation);
    }

    private async Task<Result<IReadOnlyList<SweepPoint>>> SolveAsync(
        PlanSweep sweep,
        SweepPlanRequest request,
        CancellationToken cancellation
    )
    {
        var points = new List<SweepPoint>();
        var solves = sweep.ToRequest(request.Options.TimeLimit);
        await foreach (var solution in solver.SolveAsync(solves, progress: null, cancellation))
        {
            points.Add(sweep.ToPoint(points.Count, solution));
            request.Progress?.Report(points[^1]);
        }

        return points;
    }
}
