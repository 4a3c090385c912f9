using System.Text.Json;

namespace CityBraid.Web;

/// <summary>Areas of a map, each with what it may be called.</summary>
/// <param name="Areas">The areas, in the order of the file.</param>
internal sealed record AreaMap(IReadOnlyList<MapArea> Areas)
{
    private const int AreasMax = 5_000;

    /// <summary>
    /// Reads a GeoJSON FeatureCollection (RFC 7946) of Polygons and MultiPolygons, or says what is wrong.
    /// </summary>
    public static Result<AreaMap> Parse(string text)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(text);
        }
        catch (JsonException fault)
        {
            return Refusal.Invalid(
                "places.boundary-not-json",
                ("line", Numerals.Show((fault.LineNumber ?? 0) + 1))
            );
        }

        using (document)
        {
            return
                document.RootElement.ValueKind != JsonValueKind.Object
                || !document.RootElement.TryGetProperty("features", out var features)
                || features.ValueKind != JsonValueKind.Array
                || features.GetArrayLength() is 0 or > AreasMax
                ? Refusal.Invalid("cooperation.map-without-areas", ("max", Numerals.Show(AreasMax)))
                : Read(features);
        }
    }

    private static Result<AreaMap> Read(JsonElement features)
    {
        var areas = new List<MapArea>();
        foreach (var feature in features.EnumerateArray())
        {
            var boundary = Boundary.Parse(feature.GetRawText());
            if (boundary.IsRefused)
            {
                return boundary.Refusal;
            }

            areas.Add(new MapArea(NamesOf(feature), boundary.Value));
        }

        return areas.FirstOrDefault(area => area.Names.Count == 0) is null
            ? new AreaMap(areas)
            : Refusal.Invalid("cooperation.map-area-unnamed");
    }

    private static IReadOnlyList<string> NamesOf(JsonElement feature) =>
        feature.TryGetProperty("properties", out var properties)
        && properties.ValueKind == JsonValueKind.Object
            ?
            [
                .. properties
                    .EnumerateObject()
                    .Where(one => one.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number)
                    .Select(one => one.Value.ToString().Trim())
                    .Where(name => name.Length > 0),
            ]
            : [];
}
