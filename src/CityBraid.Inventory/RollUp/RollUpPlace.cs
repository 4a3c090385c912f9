namespace CityBraid.Inventory;

/// <summary>A city and the wider places it lies in.</summary>
/// <param name="Code">The city's code.</param>
/// <param name="Province">The province's code; null when nobody states it.</param>
/// <param name="Country">The country: ISO 3166-1 alpha-2.</param>
internal sealed record RollUpPlace(string Code, string? Province, string Country)
{
    /// <summary>The wider place in which its references are added.</summary>
    public (string Country, string? Province) Area => (Country, Province);
}
