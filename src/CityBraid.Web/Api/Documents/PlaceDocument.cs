namespace CityBraid.Web;

/// <summary>A place as JSON.</summary>
public sealed record PlaceDocument(
    string Code,
    [property: Choices(typeof(PlaceKind))] string Kind,
    string Name,
    IReadOnlyDictionary<string, string> Names,
    string Country,
    string? Parent,
    IReadOnlyDictionary<string, string> Codes,
    IReadOnlyList<PopulationDocument> Populations,
    bool HasBoundary,
    bool Synthetic
)
{
    /// <summary>The place, its name in a language or the nearest one there is.</summary>
    public static PlaceDocument Of(Place place, string language) =>
        new(
            place.Code.Value,
            JsonNames.Of(place.Kind),
            place.Names.In(language),
            JsonNames.Ordered(place.Names.Texts),
            place.Country,
            place.Parent?.Value,
            JsonNames.Ordered(place.Codes),
            [.. place.Populations.Select(PopulationDocument.Of)],
            place.Boundary is not null,
            place.IsSynthetic
        );
}
