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

        var plan = PlanProgram.Build(prepared.Value.Model.ScaledBy(options), options.Formulation);
        var request = new SolveRequest(plan.Program) { TimeLimit = options.TimeLimit };
        var solution = await solver.SolveFirstAsync(request, progress: null, cancellation);
        var isSolved = solution.Status == SolveStatus.Optimal;
        return new PlanPrices(solution.Status, isSolved ? PriceList.Of(plan, solution) : []);
    }
}
