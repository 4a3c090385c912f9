using System.Text.Json;
using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>A place to be added, as JSON.</summary>
/// <param name="Code">The place's code: <c>khon-kaen</c>.</param>
/// <param name="Names">Its name by language: <c>th</c>, <c>en</c>, <c>zh</c>.</param>
/// <param name="Country">The country's two letters (ISO 3166-1).</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PlaceInput(string Code, IReadOnlyDictionary<string, string> Names, string Country)
{
    /// <summary>Which level of place it is: country, province, city, ward.</summary>
    [Choices(typeof(PlaceKind))]
    public string Kind { get; init; } = "city";

    /// <summary>The code of the place it lies in.</summary>
    public string? Parent { get; init; }

    /// <summary>Its codes in other registers.</summary>
    public IReadOnlyDictionary<string, string>? Codes { get; init; }

    /// <summary>Its population by year.</summary>
    public IReadOnlyList<PopulationInput>? Populations { get; init; }

    /// <summary>Its outline as GeoJSON (RFC 7946).</summary>
    public JsonElement? Boundary { get; init; }

    /// <summary>The place, or what is wrong with it.</summary>
    /// <param name="source">Who states the population where no source is named.</param>
    internal Result<Place> ToPlace(string source)
    {
        if (!PlaceCode.TryParse(Code, out var code))
        {
            return Refusal.Invalid("api.not-a-code", ("text", Code ?? string.Empty));
        }

        PlaceCode? parent = null;
        if (Parent is not null && !PlaceCode.TryParse(Parent, out parent))
        {
            return Refusal.Invalid("api.not-a-code", ("text", Parent));
        }

        var kinds = Enum.GetValues<PlaceKind>();
        if (
            Array.FindIndex(kinds, one => string.Equals(JsonNames.Of(one), Kind, StringComparison.Ordinal))
            is < 0
        )
        {
            return Refusal.Invalid(
                "api.not-a-kind",
                ("text", Kind),
                ("known", string.Join(", ", kinds.Select(JsonNames.Of)))
            );
        }

        if (Names is null || Names.Count == 0 || Names.Values.Any(string.IsNullOrWhiteSpace))
        {
            return Refusal.Invalid("api.no-name");
        }

        var boundary = Boundary is { } outline ? Kernel.Boundary.Parse(outline.GetRawText()) : null;
        return boundary is { IsRefused: true }
            ? boundary.Refusal
            : Place(code, parent, boundary?.Value, source);
    }

    private Place Place(PlaceCode code, PlaceCode? parent, Boundary? boundary, string source) =>
        new()
        {
            Code = code,
            Kind = Enum.GetValues<PlaceKind>()
                .First(one => string.Equals(JsonNames.Of(one), Kind, StringComparison.Ordinal)),
            Names = new LocalText(Names),
            Country = Country,
            Parent = parent,
            Codes = Codes ?? new Dictionary<string, string>(),
            Boundary = boundary,
            Populations =
            [
                .. (Populations ?? []).Select(count => new PopulationCount(
                    count.Year,
                    count.Persons,
                    count.Source ?? source
                )),
            ],
        };
}
