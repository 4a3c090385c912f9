using CityBraid.Kernel;
using CityBraid.Web;

namespace CityBraid.Tests.Web;

public sealed class BoundaryOutlineTests
{
    [Fact]
    public void North_is_up_and_a_square_degree_at_the_equator_is_a_square()
    {
        var outline = Draw("""{"type":"Polygon","coordinates":[[[0,-1],[2,-1],[2,1],[0,1],[0,-1]]]}""");

        Assert.Equal("M0 320L320 320L320 0L0 0L0 320Z", outline.Path);
        Assert.Equal("-4 -4 328 328", outline.ViewBox);
    }

    [Fact]
    public void Degrees_of_longitude_are_narrower_in_the_north()
    {
        var outline = Draw("""{"type":"Polygon","coordinates":[[[0,59],[2,59],[2,61],[0,61],[0,59]]]}""");

        Assert.Equal("-4 -4 168 328", outline.ViewBox);
    }

    [Fact]
    public void Every_part_of_a_place_is_drawn()
    {
        var outline = Draw(
            """
            {"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1],[0,0]]],[[[3,3],[4,3],[4,4],[3,3]]]]}
            """
        );

        Assert.Equal(2, outline.Path.Count(letter => letter == 'M'));
    }

    [Fact]
    public void A_place_without_extent_is_drawn_as_a_point()
    {
        var outline = Draw("""{"type":"Polygon","coordinates":[[[1,1],[1,1],[1,1],[1,1]]]}""");

        Assert.DoesNotContain("NaN", outline.Path + outline.ViewBox, StringComparison.Ordinal);
        Assert.DoesNotContain("∞", outline.Path + outline.ViewBox, StringComparison.Ordinal);
    }

    private static BoundaryOutline Draw(string geoJson) => BoundaryOutline.Of(Boundary.Parse(geoJson).Value!);
}
