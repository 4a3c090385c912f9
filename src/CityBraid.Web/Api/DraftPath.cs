using CityBraid.Facts;

namespace CityBraid.Web;

/// <summary>Which draft an address names.</summary>
/// <param name="Place">The place's code.</param>
/// <param name="Number">The draft's number.</param>
/// <param name="Door">Finds the place.</param>
internal sealed record DraftPath(string Place, long Number, PlaceDoor Door)
{
    /// <summary>The draft's key, at a place that the caller may read.</summary>
    public async Task<Result<DraftKey>> FindAsync(ApiCall call, CancellationToken cancellation)
    {
        var found = await Door.FindAsync(call.Actor, Place, cancellation);
        return found.IsRefused ? found.Refusal : new DraftKey(found.Value.Code, Number);
    }
}
