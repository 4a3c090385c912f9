namespace CityBraid.Web;

/// <summary>A request of a round that an address names, and who asks.</summary>
/// <param name="Visit">The request.</param>
/// <param name="Place">The place's code as it was written.</param>
/// <param name="Round">The round.</param>
/// <param name="Request">The request for data.</param>
internal sealed record RequestVisit(Visit Visit, string Place, string Round, string Request)
{
    /// <summary>The page of the request.</summary>
    public string Path => $"/{Place}/data/rounds/{Round}/{Request}";

    /// <summary>The round it is of.</summary>
    public RoundVisit RoundOf() => new(Visit, Place, Round);
}
