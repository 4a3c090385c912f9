using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CityBraid.Web;

/// <summary>A boundary as a small picture: longitudes shortened by the latitude, north up.</summary>
/// <param name="ViewBox">The picture's frame.</param>
/// <param name="Path">The line.</param>
public sealed record BoundaryOutline(string ViewBox, string Path)
{
    private const double Size = 320;
    private const double Margin = 4;
    private const double StepMin = 0.75;

    /// <summary>Draws a boundary; corners nearer than an eye can tell are left out.</summary>
    public static BoundaryOutline Of(Boundary boundary)
    {
        ArgumentNullException.ThrowIfNull(boundary);
        using var document = JsonDocument.Parse(boundary.GeoJson);
        var rings = Rings(document.RootElement.GetProperty("coordinates")).ToArray();
        var middle =
            (rings.Min(ring => ring.Min(point => point.Y)) + rings.Max(ring => ring.Max(point => point.Y)))
            / 2;
        var narrowing = Math.Cos(middle * Math.PI / 180);
        (double X, double Y)[][] flat =
        [
            .. rings.Select(ring => ring.Select(point => (point.X * narrowing, -point.Y)).ToArray()),
        ];
        var (left, top) = (
            flat.Min(ring => ring.Min(point => point.X)),
            flat.Min(ring => ring.Min(point => point.Y))
        );
        var width = flat.Max(ring => ring.Max(point => point.X)) - left;
        var height = flat.Max(ring => ring.Max(point => point.Y)) - top;
        var extent = Math.Max(width, height);
        var scale = extent > 0 ? Size / extent : 1;
        var path = new StringBuilder();
        foreach (var ring in flat)
        {
            Draw(path, ring.Select(point => ((point.X - left) * scale, (point.Y - top) * scale)));
        }

        var frame = string.Create(
            CultureInfo.InvariantCulture,
            $"{-Margin} {-Margin} {(width * scale) + (2 * Margin):0.#} {(height * scale) + (2 * Margin):0.#}"
        );
        return new BoundaryOutline(frame, path.ToString());
    }

    private static void Draw(StringBuilder path, IEnumerable<(double X, double Y)> ring)
    {
        (double X, double Y)? last = null;
        foreach (var (x, y) in ring)
        {
            if (last is { } point && Math.Abs(point.X - x) + Math.Abs(point.Y - y) < StepMin)
            {
                continue;
            }

            path.Append(last is null ? 'M' : 'L').Append(CultureInfo.InvariantCulture, $"{x:0.#} {y:0.#}");
            last = (x, y);
        }

        path.Append('Z');
    }

    /// <summary>A Polygon's rings, or those of every polygon in a MultiPolygon.</summary>
    private static IEnumerable<(double X, double Y)[]> Rings(JsonElement coordinates) =>
        coordinates[0][0][0].ValueKind == JsonValueKind.Number
            ? coordinates.EnumerateArray().Select(Points)
            : coordinates.EnumerateArray().SelectMany(polygon => polygon.EnumerateArray().Select(Points));

    private static (double X, double Y)[] Points(JsonElement ring) =>
        [.. ring.EnumerateArray().Select(point => (point[0].GetDouble(), point[1].GetDouble()))];
}
