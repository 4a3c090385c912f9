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

    /// <summary>Whether its children's values take the place of its own.</summary>
    public bool TakesChildren =>
        Children.Count > 0 && Indicator is { TakesChildren: true, IsQualitative: false };

    /// <summary>The children whose values take the place of its own; none where its own is shown.</summary>
    public List<RollupNode> Contributing(int period) =>
        TakesChildren
            ? Children.FindAll(child =>
                child.ToParent is not null
                && child.Cells[period] is { HasValue: true } or { IsUnweighted: true }
            )
            : [];

    /// <summary>Links to the parent's node; the finding tells why its values cannot be added there.</summary>
    public Finding? Join(RollupNode parent)
    {
        Parent = parent;
        parent.Children.Add(this);
        var (mine, theirs) = (Indicator, parent.Indicator);
        var isAlike =
            mine.Kind == theirs.Kind
            && mine.IsRatio == theirs.IsRatio
            && (!mine.IsRatio || theirs.Factor != 0);
        if (!isAlike && !(mine.IsQualitative && theirs.IsQualitative))
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
        var unit =
            mine.Kind == IndicatorKind.Percentage ? 1 : (mine.Unit.Size / theirs.Unit.Size).ToDecimal();
        ToParent =
            !mine.IsRatio || mine.Factor == theirs.Factor
                ? unit
                : ExactArithmetic.Ratio(mine.Factor, theirs.Factor, unit);
        return null;
    }

    private static RollupCell[] Nothing(int periods)
    {
        var cells = new RollupCell[periods];
        Array.Fill(cells, RollupCell.Empty);
        return cells;
    }
}
