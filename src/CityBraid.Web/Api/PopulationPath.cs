namespace CityBraid.Web;

/// <summary>Which population an address names.</summary>
/// <param name="Place">The place's code.</param>
/// <param name="Year">The year, in either era.</param>
/// <param name="Door">Finds the place.</param>
internal sealed record PopulationPath(string Place, string Year, PlaceDoor Door)
{
    /// <summary>The place as a reading of it answers.</summary>
    public async Task<Result<PlaceDocument>> FindAsync(ApiCall call, CancellationToken cancellation)
    {
        var found = await Door.FindAsync(call.Actor, Place, cancellation);
        return found.IsRefused ? found.Refusal : PlaceDocument.Of(found.Value, call.Language.Tag);
    }
}
