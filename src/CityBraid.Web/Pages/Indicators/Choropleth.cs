using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>An indicator's value by area, darker for more; what is not known is hatched.</summary>
/// <param name="ViewBox">The picture's frame.</param>
/// <param name="Areas">The areas.</param>
/// <param name="Period">The period of the values.</param>
public sealed record Choropleth(string ViewBox, IReadOnlyList<ChoroplethArea> Areas, Period Period)
{
    private const double Size = 640;
    private const int Steps = 5;

    /// <summary>The least and the greatest value of each step that has areas, in order.</summary>
    public IEnumerable<(int Step, decimal From, decimal To)> Legend =>
        from area in Areas
        where area.Value is not null
        group area.Value!.Value by area.Step into step
        orderby step.Key
        select (step.Key, step.Min(), step.Max());

    /// <summary>Draws the parts of a value on a map; an area and a part are one when a name says so.</summary>
    internal static Choropleth Of(AreaMap map, RollupValue value)
    {
        var parts = value
            .Categories.GroupBy(part => part.Category.Trim(), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(same => same.Key, same => same.First().Value, StringComparer.OrdinalIgnoreCase);
        var outlines = BoundaryOutline.Together([.. map.Areas.Select(area => area.Boundary)], Size);
        var known = map.Areas.Select(area => ValueOf(area, parts)).ToArray();
        var (least, most) = (known.Min() ?? 0, known.Max() ?? 0);
        return new Choropleth(
            outlines[0].ViewBox,
            [
                .. map.Areas.Select(
                    (area, at) =>
                        new ChoroplethArea(
                            area.Names.FirstOrDefault(parts.ContainsKey) ?? area.Names[0],
                            outlines[at].Path,
                            known[at],
                            StepOf(known[at], least, most)
                        )
                ),
            ],
            value.Period
        );
    }

    private static decimal? ValueOf(MapArea area, Dictionary<string, decimal?> parts) =>
        area.Names.FirstOrDefault(parts.ContainsKey) is { } name ? parts[name] : null;

    private static int StepOf(decimal? value, decimal least, decimal most) =>
        value is not { } known ? 0
        : most == least ? 1
        : Math.Min(Steps, 1 + (int)((known - least) * Steps / (most - least)));
}
