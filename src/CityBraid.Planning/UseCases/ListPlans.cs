using CityBraid.Kernel;

namespace CityBraid.Planning;

/// <summary>Lists the models of a place.</summary>
public sealed class ListPlans(IPlanStore store)
{
    /// <summary>The models, the newest first.</summary>
    public async Task<Result<IReadOnlyList<StoredPlan>>> RunAsync(
        Actor actor,
        PlaceCode place,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(place);
        return actor.FindRefusal(Permission.ReadPlans, place) is { } refusal
            ? refusal
            : (await store.ListPlansAsync(place, cancellation)).ToList();
    }
}
