namespace CityBraid.Web;

/// <summary>A round that an address names, and who asks.</summary>
/// <param name="Visit">The request.</param>
/// <param name="Place">The place's code as it was written.</param>
/// <param name="Round">The round.</param>
internal sealed record RoundVisit(Visit Visit, string Place, string Round)
{
    /// <summary>The page of the round.</summary>
    public string Path => $"/{Place}/data/rounds/{Round}";
}
