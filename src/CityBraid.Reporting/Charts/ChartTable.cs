namespace CityBraid.Reporting;

/// <summary>A chart's own numbers as a table: leading columns that name, then columns of numbers.</summary>
public sealed record ChartTable
{
    private ChartTable(
        IReadOnlyList<ChartCategory> heads,
        IReadOnlyList<ChartCategory> columns,
        IReadOnlyList<ChartRow> rows
    )
    {
        Heads = heads;
        Columns = columns;
        Rows = rows;
    }

    /// <summary>The leading columns.</summary>
    public IReadOnlyList<ChartCategory> Heads { get; }

    /// <summary>The columns of numbers, all in the chart's unit.</summary>
    public IReadOnlyList<ChartCategory> Columns { get; }

    /// <summary>The rows.</summary>
    public IReadOnlyList<ChartRow> Rows { get; }

    /// <summary>The table of a chart.</summary>
    public static ChartTable Of(Chart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        return chart switch
        {
            { Flows: { } flows } => OfFlows(flows, chart.Frame.Unit),
            { Kind: ChartKind.HeatMap, Grid: { } grid } => SeriesDown(grid),
            _ => CategoriesDown(chart.Grid!),
        };
    }

    private static ChartTable CategoriesDown(ChartGrid grid) =>
        new(
            [new ChartCategory("category", grid.Axis)],
            [.. grid.Series.Select(series => new ChartCategory(series.Key, series.Name))],
            [
                .. grid.Categories.Select(
                    (category, at) => new ChartRow([category], [.. grid.Series.Select(one => one.Values[at])])
                ),
            ]
        );

    private static ChartTable SeriesDown(ChartGrid grid) =>
        new(
            [new ChartCategory("series", grid.SeriesAxis)],
            grid.Categories,
            [
                .. grid.Series.Select(series => new ChartRow(
                    [new ChartCategory(series.Key, series.Name)],
                    series.Values
                )),
            ]
        );

    private static ChartTable OfFlows(ChartFlows flows, string unit)
    {
        var nodes = flows.Nodes.ToDictionary(
            node => node.Key,
            node => new ChartCategory(node.Key, node.Name),
            StringComparer.Ordinal
        );
        return new ChartTable(
            [new ChartCategory("from", flows.FromAxis), new ChartCategory("to", flows.ToAxis)],
            [new ChartCategory("amount", unit)],
            [.. flows.Flows.Select(flow => new ChartRow([nodes[flow.From], nodes[flow.To]], [flow.Amount]))]
        );
    }
}
