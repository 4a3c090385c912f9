using CityBraid.Kernel;

namespace CityBraid.Planning;

/// <summary>Shows what came of a run of a model.</summary>
public sealed class ShowPlanResult(IPlanStore store)
{
    /// <summary>The result of a run.</summary>
    public async Task<Result<PlanResult>> RunAsync(
        Actor actor,
        PlaceCode place,
        string run,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(run);
        if (actor.FindRefusal(Permission.ReadPlans, place) is { } refusal)
        {
            return refusal;
        }

        return await store.FindResultAsync(place, run, cancellation) is { } result
            ? result
            : Refusal.NotFound("planning.unknown-result", ("run", run));
    }
}
