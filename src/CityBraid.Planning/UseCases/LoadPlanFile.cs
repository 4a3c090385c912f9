using CityBraid.Kernel;

namespace CityBraid.Planning;

/// <summary>Gives a model's file back as it was brought.</summary>
public sealed class LoadPlanFile(IPlanStore store, ShowPlan show)
{
    /// <summary>The file's bytes.</summary>
    public async Task<Result<ReadOnlyMemory<byte>>> RunAsync(
        Actor actor,
        PlanKey key,
        CancellationToken cancellation
    )
    {
        var plan = await show.RunAsync(actor, key, cancellation);
        return plan.IsRefused ? plan.Refusal : await store.LoadContentAsync(plan.Value, cancellation);
    }
}
