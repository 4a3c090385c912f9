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
    public static BoundaryOutline Of(Boundary boundary) => Together([boundary], Size)[0];

    /// <summary>Draws several boundaries in one frame, each with a line of its own.</summary>
    /// <param name="boundaries">The boundaries; at least one.</param>
    /// <param name="size">The longer side of the picture.</param>
    public static IReadOnlyList<BoundaryOutline> Together(IReadOnlyList<Boundary> boundaries, double size)
    {
        ArgumentNullException.ThrowIfNull(boundaries);
        var shapes = boundaries.Select(RingsOf).ToArray();
        var all = shapes.SelectMany(rings => rings).ToArray();
        var middle =
            (all.Min(ring => ring.Min(point => point.Y)) + all.Max(ring => ring.Max(point => point.Y))) / 2;
        var narrowing = Math.Cos(middle * Math.PI / 180);
        var left = all.Min(ring => ring.Min(point => point.X)) * narrowing;
        var top = -all.Max(ring => ring.Max(point => point.Y));
        var width = (all.Max(ring => ring.Max(point => point.X)) * narrowing) - left;
        var height = -all.Min(ring => ring.Min(point => point.Y)) - top;
        var extent = Math.Max(width, height);
        var scale = extent > 0 ? size / extent : 1;
        var frame = string.Create(
            CultureInfo.InvariantCulture,
            $"{-Margin} {-Margin} {(width * scale) + (2 * Margin):0.#} {(height * scale) + (2 * Margin):0.#}"
        );
        return [.. shapes.Select(rings => new BoundaryOutline(frame, Line(rings)))];

        string Line((double X, double Y)[][] rings)
        {
            var path = new StringBuilder();
            foreach (var ring in rings)
            {
                Draw(
                    path,
                    ring.Select(point => (((point.X * narrowing) - left) * scale, (-point.Y - top) * scale))
                );
            }

            return path.ToString();
        }
    }

    private static (double X, double Y)[][] RingsOf(Boundary boundary)
    {
        using var document = JsonDocument.Parse(boundary.GeoJson);
        return [.. Rings(document.RootElement.GetProperty("coordinates"))];
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
