using CityBraid.Kernel;
using CityBraid.Optimization;

namespace CityBraid.Planning;

/// <summary>Works out what commodities, emissions and limits of a model are worth.</summary>
public sealed class PricePlan(ISolver solver)
{
    /// <summary>Solves the model and reads its prices.</summary>
    /// <exception cref="SolverException">The solver is missing, died or gave up.</exception>
    public async Task<Result<PlanPrices>> RunAsync(
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
        var request = new SolveRequest(plan.Program) { TimeLimit = options.TimeLimit };
        var solution = await solver.SolveFirstAsync(request, progress: null, cancellation);
        return solution.Status == SolveStatus.Optimal
            ? new PlanPrices(solution.Status, PriceList.Of(plan, solution))
            {
                Certificate = Certifier.Certify(plan.Program, solution),
            }
            : new PlanPrices(solution.Status, []);
    }
}
