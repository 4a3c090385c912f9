using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Lists the facts on record.</summary>
public sealed class ListFacts(FactStores stores)
{
    /// <summary>The facts a query asks for, in order of place, variable and period.</summary>
    public async Task<Result<IReadOnlyList<Fact>>> RunAsync(
        Actor actor,
        FactQuery query,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(query);
        if (actor.FindRefusal(Permission.ReadFacts, query.Place) is { } refusal)
        {
            return refusal;
        }

        if (query.Place is { } place && await stores.Places.FindPlaceAsync(place, cancellation) is null)
        {
            return Refusal.NotFound("facts.no-such-place", ("place", place.Value));
        }

        return (await stores.Facts.FindFactsAsync(query, cancellation)).ToArray();
    }
}
