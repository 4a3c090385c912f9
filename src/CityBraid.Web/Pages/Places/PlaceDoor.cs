using CityBraid.Facts;

namespace CityBraid.Web;

/// <summary>Finds the place that an address names.</summary>
internal sealed class PlaceDoor(ListPlaces places)
{
    /// <summary>The place of a code as it was written, or why there is none.</summary>
    public async Task<Result<Place>> FindAsync(Actor actor, string code, CancellationToken cancellation)
    {
        var listed = await places.RunAsync(actor, cancellation);
        if (listed.IsRefused)
        {
            return listed.Refusal;
        }

        return
            listed.Value.FirstOrDefault(place => place.Code.Value.Equals(code, StringComparison.Ordinal))
                is { } found
            ? found
            : Refusal.NotFound("places.not-here", ("place", code));
    }
}
