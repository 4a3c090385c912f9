namespace CityBraid.Web;

/// <summary>A model as an address names it.</summary>
/// <param name="Place">The place's code as it was written.</param>
/// <param name="Number">The model's number as it was written.</param>
internal sealed record PlanPath(string Place, long Number)
{
    /// <summary>How the model is named.</summary>
    public Result<PlanKey> Key =>
        ApiTexts.Place(Place) is { IsRefused: false } place
            ? new PlanKey(place.Value, Number)
            : Refusal.NotFound("places.not-here", ("place", Place));
}
