using System.Globalization;
using System.Text.Json;

namespace CityBraid.Kernel;

/// <summary>
/// The outline of a place: a GeoJSON Polygon or MultiPolygon (RFC 7946) in longitude and latitude.
/// </summary>
public sealed record Boundary
{
    private Boundary(string geoJson) => GeoJson = geoJson;

    /// <summary>The geometry as GeoJSON text.</summary>
    public string GeoJson { get; }

    /// <summary>Reads a geometry, a Feature, or a FeatureCollection of one Feature.</summary>
    public static Result<Boundary> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            using var document = JsonDocument.Parse(text);
            var geometry = Geometry(document.RootElement);
            return Problem(geometry) is { } problem
                ? Refusal.Invalid("places.boundary-" + problem)
                : new Boundary(geometry.GetRawText());
        }
        catch (JsonException fault)
        {
            var line = ((fault.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
            return Refusal.Invalid("places.boundary-not-json", ("line", line));
        }
    }

    private static JsonElement Geometry(JsonElement element)
    {
        if (
            Member(element, "features") is { ValueKind: JsonValueKind.Array } features
            && features.GetArrayLength() == 1
        )
        {
            return Geometry(features[0]);
        }

        return Member(element, "geometry") ?? element;
    }

    private static string? Problem(JsonElement geometry)
    {
        if (Member(geometry, "coordinates") is not { ValueKind: JsonValueKind.Array } coordinates)
        {
            return "no-coordinates";
        }

        return Member(geometry, "type") is { ValueKind: JsonValueKind.String } type
            ? type.GetString() switch
            {
                "Polygon" => PolygonProblem(coordinates),
                "MultiPolygon" => FirstProblem(coordinates, PolygonProblem),
                _ => "wrong-type",
            }
            : "wrong-type";
    }

    private static string? PolygonProblem(JsonElement rings) => FirstProblem(rings, RingProblem);

    private static string? RingProblem(JsonElement ring)
    {
        if (ring.ValueKind != JsonValueKind.Array || ring.GetArrayLength() < 4)
        {
            return "short-ring";
        }

        if (FirstProblem(ring, PositionProblem) is { } problem)
        {
            return problem;
        }

        var (first, last) = (ring[0], ring[ring.GetArrayLength() - 1]);
        var isClosed =
            first[0].GetDecimal() == last[0].GetDecimal() && first[1].GetDecimal() == last[1].GetDecimal();
        return isClosed ? null : "open-ring";
    }

    private static string? PositionProblem(JsonElement position)
    {
        var isPair = position.ValueKind == JsonValueKind.Array && position.GetArrayLength() is 2 or 3;
        return isPair && IsWithin(position[0], 180) && IsWithin(position[1], 90) ? null : "wrong-position";
    }

    private static bool IsWithin(JsonElement number, decimal limit) =>
        number.ValueKind == JsonValueKind.Number
        && number.TryGetDecimal(out var degrees)
        && Math.Abs(degrees) <= limit;

    private static string? FirstProblem(JsonElement list, Func<JsonElement, string?> problem) =>
        list.ValueKind == JsonValueKind.Array && list.GetArrayLength() > 0
            ? list.EnumerateArray().Select(problem).FirstOrDefault(found => found is not null)
            : "no-coordinates";

    private static JsonElement? Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member)
            ? member
            : null;
}
