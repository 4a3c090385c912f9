using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Lists the places of the register.</summary>
public sealed class ListPlaces(FactStores stores)
{
    /// <summary>The places that the actor may read, in order of their codes.</summary>
    public async Task<Result<IReadOnlyList<Place>>> RunAsync(Actor actor, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var places = await stores.Places.ListPlacesAsync(cancellation);
        return places.Where(place => actor.May(Permission.ReadPlaces, place.Code)).ToArray();
    }
}
