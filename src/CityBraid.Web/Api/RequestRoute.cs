namespace CityBraid.Web;

/// <summary>Which request of which round an address names.</summary>
/// <param name="Place">The place's code as it was written.</param>
/// <param name="Round">The round.</param>
/// <param name="Request">The request.</param>
internal sealed record RequestRoute(string Place, string Round, string Request)
{
    /// <summary>The request at a place that was found.</summary>
    public RequestKey KeyAt(Place place) => new(place.Code, Round, Request);
}
