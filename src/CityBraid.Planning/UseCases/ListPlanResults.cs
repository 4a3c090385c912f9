using CityBraid.Kernel;

namespace CityBraid.Planning;

/// <summary>Lists what came of the runs of a model.</summary>
public sealed class ListPlanResults(IPlanStore store, ShowPlan show)
{
    /// <summary>The results, the newest first.</summary>
    public async Task<Result<IReadOnlyList<PlanResult>>> RunAsync(
        Actor actor,
        PlanKey key,
        CancellationToken cancellation
    )
    {
        var plan = await show.RunAsync(actor, key, cancellation);
        return plan.IsRefused ? plan.Refusal : (await store.ListResultsAsync(key, cancellation)).ToList();
    }
}
