using System.Text.Json;
using System.Text.Json.Serialization;

namespace CityBraid.Reporting;

/// <summary>A chart: it is built anew from what it was made of, and so checked again.</summary>
internal sealed class ChartJson : JsonConverter<Chart>
{
    public override Chart Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
    {
        var kept =
            JsonSerializer.Deserialize<Kept>(ref reader, options)
            ?? throw new JsonException("A chart is empty.");
        return kept.Kind switch
        {
            ChartKind.Sankey when kept.Flows is { } flows => Chart.Sankey(kept.Frame, flows.ToFlows()),
            ChartKind.StackedBars => Chart.StackedBars(kept.Frame, GridOf(kept)),
            ChartKind.StackedAreas => Chart.StackedAreas(kept.Frame, GridOf(kept)),
            ChartKind.Lines => Chart.Lines(kept.Frame, GridOf(kept)),
            ChartKind.HeatMap => Chart.HeatMap(kept.Frame, GridOf(kept)),
            _ => throw new JsonException($"'{kept.Kind}' is no chart that can be read."),
        };
    }

    public override void Write(Utf8JsonWriter writer, Chart value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(
            writer,
            new Kept(
                value.Kind,
                value.Frame,
                value.Grid is { } grid ? KeptGrid.Of(grid) : null,
                value.Flows is { } flows ? KeptFlows.Of(flows) : null
            ),
            options
        );

    private static ChartGrid GridOf(Kept kept) =>
        kept.Grid?.ToGrid() ?? throw new JsonException($"A chart of {kept.Kind} has no series.");

    private sealed record Kept(ChartKind Kind, ChartFrame Frame, KeptGrid? Grid, KeptFlows? Flows);

    private sealed record KeptGrid(
        string Axis,
        string SeriesAxis,
        bool IsTime,
        IReadOnlyList<ChartCategory> Categories,
        IReadOnlyList<ChartSeries> Series
    )
    {
        public static KeptGrid Of(ChartGrid grid) =>
            new(grid.Axis, grid.SeriesAxis, grid.IsTime, grid.Categories, grid.Series);

        public ChartGrid ToGrid() =>
            new(Axis, Categories, Series) { SeriesAxis = SeriesAxis, IsTime = IsTime };
    }

    private sealed record KeptFlows(
        string FromAxis,
        string ToAxis,
        IReadOnlyList<ChartNode> Nodes,
        IReadOnlyList<ChartFlow> Flows
    )
    {
        public static KeptFlows Of(ChartFlows flows) =>
            new(flows.FromAxis, flows.ToAxis, flows.Nodes, flows.Flows);

        public ChartFlows ToFlows() => new(Nodes, Flows) { FromAxis = FromAxis, ToAxis = ToAxis };
    }
}
