using CityBraid.Kernel;
using CityBraid.Optimization;

namespace CityBraid.Planning;

/// <summary>Says which requirements of a model cannot be met together.</summary>
public sealed class ExplainPlan(ISolver solver)
{
    /// <summary>How long the search for a conflict may take unless a time limit is given.</summary>
    public static readonly TimeSpan DefaultTimeLimit = TimeSpan.FromMinutes(1);

    /// <summary>Solves the model and, when it is infeasible, finds an irreducible conflict.</summary>
    /// <exception cref="SolverException">The solver is missing, died or gave up.</exception>
    public async Task<Result<PlanExplanation>> RunAsync(
        Actor actor,
        PlanSource source,
        PlanOptions options,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        if (actor.FindRefusal(Permission.ReadPlans, source.Place) is { } refusal)
        {
            return refusal;
        }

        var prepared = PreparedPlan.From(source);
        if (prepared.IsRefused)
        {
            return prepared.Refusal;
        }

        var built = prepared.Value.Build(options);
        if (built.IsRefused)
        {
            return built.Refusal;
        }

        var plan = built.Value;
        var limit = options.TimeLimit ?? DefaultTimeLimit;
        var conflict = await solver.FindConflictAsync(plan.Program, limit, cancellation);
        if (conflict is not null)
        {
            var wording = new ConflictWording(plan);
            var items = wording.Word(conflict);
            return new PlanExplanation(SolveStatus.Infeasible, items, conflict.IsIrreducible)
            {
                Size = wording.SizeOf(conflict),
            };
        }

        var request = new SolveRequest(plan.Program) { TimeLimit = options.TimeLimit };
        var solution = await solver.SolveFirstAsync(request, progress: null, cancellation);
        var isKnown = solution.Status is SolveStatus.Optimal or SolveStatus.Unbounded;
        return new PlanExplanation(solution.Status, [], IsIrreducible: isKnown);
    }
}
