using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>An indicator in a project, with what stands below it.</summary>
internal sealed class RollupNode(string project, LogframeIndicator indicator, int depth, int periods)
{
    public string Project => project;

    public LogframeIndicator Indicator => indicator;

    /// <summary>How many levels of projects are above.</summary>
    public int Depth => depth;

    /// <summary>The node that it adds to; null at the top.</summary>
    public RollupNode? Parent { get; private set; }

    /// <summary>
    /// What its values are multiplied by to be in the parent's unit; null when they cannot be.
    /// </summary>
    public decimal? ToParent { get; private set; }

    public List<RollupNode> Children { get; } = [];

    /// <summary>The approved updates by name.</summary>
    public IReadOnlyDictionary<string, PreparedUpdate> Updates { get; set; } =
        new Dictionary<string, PreparedUpdate>(StringComparer.Ordinal);

    /// <summary>How many updates there are, approved or not.</summary>
    public int Known { get; set; }

    /// <summary>What its own updates give, period by period.</summary>
    public RollupCell[] Own { get; set; } = Nothing(periods);

    /// <summary>What it shows, period by period.</summary>
    public RollupCell[] Cells { get; set; } = Nothing(periods);

    public IReadOnlyList<Finding> Findings { get; set; } = [];

    /// <summary>Links to the parent's node; the finding tells why its values cannot be added there.</summary>
    public Finding? Join(RollupNode parent)
    {
        Parent = parent;
        parent.Children.Add(this);
        var (mine, theirs) = (Indicator, parent.Indicator);
        if (mine.Kind != theirs.Kind && !(mine.IsQualitative && theirs.IsQualitative))
        {
            return RollupFindings.Of(
                Project,
                mine.Id,
                "cooperation.rollup-kinds",
                ("parent", $"{parent.Project}{Location.Separator}{theirs.Id}")
            );
        }

        if (mine.Unit.Dimension != theirs.Unit.Dimension)
        {
            return RollupFindings.Of(
                Project,
                mine.Id,
                "cooperation.rollup-units",
                ("parent", $"{parent.Project}{Location.Separator}{theirs.Id}"),
                ("left", mine.Unit.Symbol),
                ("right", theirs.Unit.Symbol)
            );
        }

        // Of a percentage both parts are in one unit, whatever it is, and their ratio has none.
        ToParent =
            mine.Kind == IndicatorKind.Percentage ? 1 : (mine.Unit.Size / theirs.Unit.Size).ToDecimal();
        return null;
    }

    private static RollupCell[] Nothing(int periods)
    {
        var cells = new RollupCell[periods];
        Array.Fill(cells, RollupCell.Empty);
        return cells;
    }
}
