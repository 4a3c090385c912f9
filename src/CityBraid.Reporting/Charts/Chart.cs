namespace CityBraid.Reporting;

/// <summary>
/// One chart, said once: the drawing, its table and its files are all made from this, so they cannot differ.
/// </summary>
/// <remarks>It is checked when it is built. What is not known is null, and drawn as missing.</remarks>
public sealed record Chart
{
    private Chart(ChartKind kind, ChartFrame frame, ChartGrid? grid, ChartFlows? flows)
    {
        ArgumentNullException.ThrowIfNull(frame);
        Kind = kind;
        Frame = frame;
        Grid = grid;
        Flows = flows;
    }

    /// <summary>How it is drawn.</summary>
    public ChartKind Kind { get; }

    /// <summary>Title, unit, sources and what else is said around it.</summary>
    public ChartFrame Frame { get; }

    /// <summary>Its series; null for a Sankey chart.</summary>
    public ChartGrid? Grid { get; }

    /// <summary>Its flows; null for every other kind.</summary>
    public ChartFlows? Flows { get; }

    /// <summary>The chart's name in addresses.</summary>
    public string Id => Frame.Id;

    /// <summary>Whether there is no number in it to draw.</summary>
    public bool IsEmpty => ChartTable.Of(this).Rows.All(row => row.Numbers.All(number => number is null));

    /// <summary>A bar for each category, made of a piece for each series.</summary>
    public static Chart StackedBars(ChartFrame frame, ChartGrid grid) =>
        OfGrid(ChartKind.StackedBars, frame, grid);

    /// <summary>
    /// An area for each series over times, each upon the one before; parts of a whole that no sign splits.
    /// </summary>
    public static Chart StackedAreas(ChartFrame frame, ChartGrid grid)
    {
        ArgumentNullException.ThrowIfNull(grid);
        return grid.IsTime && !grid.Series.Any(series => series.Values.Any(value => value < 0m))
            ? OfGrid(ChartKind.StackedAreas, frame, grid)
            : throw new ArgumentException("Areas stand over times and upon zero.", nameof(grid));
    }

    /// <summary>A line for each series over the categories; a missing number is a gap in it.</summary>
    public static Chart Lines(ChartFrame frame, ChartGrid grid) => OfGrid(ChartKind.Lines, frame, grid);

    /// <summary>A cell for each category (across) and series (down); a missing number is a hatched
    ///   cell.</summary>
    public static Chart HeatMap(ChartFrame frame, ChartGrid grid)
    {
        ArgumentNullException.ThrowIfNull(grid);
        if (string.IsNullOrWhiteSpace(grid.SeriesAxis))
        {
            throw new ArgumentException("A heat map says what its rows are.", nameof(grid));
        }

        return OfGrid(ChartKind.HeatMap, frame, grid);
    }

    /// <summary>Nodes joined by bands as wide as what flows between them.</summary>
    public static Chart Sankey(ChartFrame frame, ChartFlows flows)
    {
        ArgumentNullException.ThrowIfNull(flows);
        return new Chart(ChartKind.Sankey, frame, grid: null, flows);
    }

    /// <summary>The same chart without some of its series; one without series stays as it is.</summary>
    public Chart Without(IReadOnlySet<string> keys) => new(Kind, Frame, Grid?.Without(keys), Flows);

    private static Chart OfGrid(ChartKind kind, ChartFrame frame, ChartGrid grid)
    {
        ArgumentNullException.ThrowIfNull(grid);
        return new Chart(kind, frame, grid, flows: null);
    }
}
