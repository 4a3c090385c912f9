namespace CityBraid.Reporting;

/// <summary>How a chart is drawn.</summary>
public enum ChartKind
{
    /// <summary>A bar for each category, made of one piece for each series.</summary>
    StackedBars,

    /// <summary>An area for each series over times, each upon the one before; none goes below zero.</summary>
    StackedAreas,

    /// <summary>A line for each series over the categories, which are usually years.</summary>
    Lines,

    /// <summary>A cell for each category (across) and series (down), darker for more.</summary>
    HeatMap,

    /// <summary>Nodes joined by bands as wide as what flows between them.</summary>
    Sankey,
}
