using CityBraid.Kernel;

namespace CityBraid.Tests.Kernel.Places;

public sealed class BoundaryTests
{
    private const string Square =
        """{"type":"Polygon","coordinates":[[[102,16],[103,16],[103,17],[102,16]]]}""";

    [Theory]
    [InlineData(Square)]
    [InlineData("""{"type":"MultiPolygon","coordinates":[[[[102,16],[103,16],[103,17],[102,16]]]]}""")]
    [InlineData("""{"type":"Feature","properties":{},"geometry":""" + Square + "}")]
    [InlineData("""{"type":"FeatureCollection","features":[{"type":"Feature","geometry":""" + Square + "}]}")]
    public void A_polygon_is_taken_alone_or_as_a_feature(string text) =>
        Assert.Contains("olygon", Boundary.Parse(text).Value?.GeoJson, StringComparison.Ordinal);

    [Theory]
    [InlineData("nonsense", "places.boundary-not-json")]
    [InlineData("[]", "places.boundary-no-coordinates")]
    [InlineData("{}", "places.boundary-no-coordinates")]
    [InlineData("""{"type":"Polygon","coordinates":[]}""", "places.boundary-no-coordinates")]
    [InlineData("""{"type":"Point","coordinates":[1,2]}""", "places.boundary-wrong-type")]
    [InlineData("""{"coordinates":[[[1,2]]]}""", "places.boundary-wrong-type")]
    [InlineData("""{"type":"Polygon","coordinates":[[[1,2],[2,2],[1,2]]]}""", "places.boundary-short-ring")]
    [InlineData(
        """{"type":"Polygon","coordinates":[[[1,2],[2,2],[2,3],[1,3]]]}""",
        "places.boundary-open-ring"
    )]
    [InlineData(
        """{"type":"Polygon","coordinates":[[[1,200],[2,2],[2,3],[1,200]]]}""",
        "places.boundary-wrong-position"
    )]
    [InlineData(
        """{"type":"Polygon","coordinates":[[["a",2],[2,2],[2,3],["a",2]]]}""",
        "places.boundary-wrong-position"
    )]
    [InlineData(
        """{"type":"Polygon","coordinates":[[[1e400,2],[2,2],[2,3],[1,2]]]}""",
        "places.boundary-wrong-position"
    )]
    public void What_is_no_outline_is_refused_with_the_reason(string text, string code) =>
        Assert.Equal(code, Boundary.Parse(text).Refusal?.Code);
}
