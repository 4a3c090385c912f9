using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Lists the imports and undone imports that touched a place.</summary>
public sealed class ListChanges(FactStores stores)
{
    /// <summary>The changes that touched a place, the newest first.</summary>
    public async Task<Result<IReadOnlyList<ChangeSummary>>> RunAsync(
        Actor actor,
        PlaceCode place,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(place);
        if (actor.FindRefusal(Permission.ReadFacts, place) is { } refusal)
        {
            return refusal;
        }

        return await stores.Places.FindPlaceAsync(place, cancellation) is null
            ? Refusal.NotFound("facts.no-such-place", ("place", place.Value))
            : (await stores.Facts.ListChangesAsync(place, cancellation)).ToArray();
    }
}
