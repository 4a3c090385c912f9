using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>
/// The values of all projects and levels, kept so that one approval recomputes only what lies above it.
/// </summary>
/// <remarks>
/// Only approved updates count. A parent shows what its children give, and its own value where it takes none
/// or they give none. A change is worked out whole before anything is replaced: one that fails leaves every
/// level as it was. Not for use by several threads at once.
/// </remarks>
public sealed class LogframeRollup
{
    private readonly RollupTree tree;
    private readonly RollupPeriods periods;
    private readonly CategoryList categories;
    private readonly RollupPreparation preparation;
    private readonly RollupSum sums;
    private readonly RollupOwn own;
    private readonly RollupTelling telling;
    private readonly RollupSources sources;
    private readonly Dictionary<string, IndicatorUpdate> updates = new(StringComparer.Ordinal);
    private IReadOnlyDictionary<JointKey, IReadOnlyList<IndicatorUpdate>>? disputed;

    /// <summary>How many updates are on joint results: where none is, nothing is looked for.</summary>
    private int joint;

    private LogframeRollup(RollupTree tree, RollupPeriods periods)
    {
        this.tree = tree;
        this.periods = periods;
        categories = new CategoryList();
        preparation = new RollupPreparation(categories);
        sums = new RollupSum(categories);
        own = new RollupOwn(periods, sums);
        sources = new RollupSources(own);
        telling = new RollupTelling(periods, categories, sources);
    }

    /// <summary>
    /// The values of every indicator of a project that is its own or was reported on, here or below.
    /// </summary>
    public IReadOnlyList<RollupValue> Values
    {
        get
        {
            var listed = new HashSet<RollupNode>();
            foreach (var node in tree.FromBelow)
            {
                if (
                    node.Indicator.Project is not null
                    || node.Known > 0
                    || node.Children.Exists(listed.Contains)
                )
                {
                    listed.Add(node);
                }
            }

            return
            [
                .. from node in tree.Nodes
                where listed.Contains(node)
                from period in Enumerable.Range(0, periods.Count)
                select Told(node, period),
            ];
        }
    }

    /// <summary>What is wrong with, or worth knowing about, the updates and links.</summary>
    public IReadOnlyList<Finding> Findings =>
        [
            .. tree.Findings,
            .. tree.Nodes.SelectMany(node => node.Findings),
            .. tree.Nodes.SelectMany(telling.LevelFindings),
            .. JointResults.Check(updates.Values),
            .. JointResults.Tell(Disputed),
            .. JointResults.Repeated(tree.Nodes),
        ];

    /// <summary>Puts everything together, or tells everything that is wrong with its shape.</summary>
    public static Result<LogframeRollup> Of(RollupQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var told =
            question.Periods.Count > 0 ? question.Periods : question.Updates.Select(update => update.Period);
        var ordered = told.Distinct().OrderBy(period => period.From).ThenBy(period => period.To).ToArray();
        var shape = RollupTree.Of(question, ordered.Length);
        if (shape.IsRefused)
        {
            return shape.Refusal;
        }

        var rollup = new LogframeRollup(shape.Value, new RollupPeriods(ordered));
        var findings = rollup.Take(question.Updates);
        if (findings.Count > 0)
        {
            return Refusal.BadData("cooperation.rollup-refused", findings);
        }

        rollup.ComputeAll();
        return rollup;
    }

    /// <summary>One value; null when the project has no such indicator, or the period is not told.</summary>
    public RollupValue? Find(string project, string indicator, Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return tree.Find(project, indicator) is { } node && periods.Find(period) is { } number
            ? Told(node, number)
            : null;
    }

    /// <summary>The updates that a value is made of, whatever level they were reported at.</summary>
    public IReadOnlyList<IndicatorUpdate> SourcesOf(string project, string indicator, Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return tree.Find(project, indicator) is { } node && periods.Find(period) is { } number
            ? sources.Of(node, number)
            : [];
    }

    /// <summary>
    /// Adds an update, or puts it in the place of the one of the same name; gives the values that changed.
    /// </summary>
    /// <remarks>An update whose approval is taken back no longer counts.</remarks>
    public Result<IReadOnlyList<RollupValue>> Apply(IndicatorUpdate update)
    {
        ArgumentNullException.ThrowIfNull(update);
        if (FindFault(update) is { } fault)
        {
            return Refusal.BadData("cooperation.rollup-refused", [fault]);
        }

        return Change(updates.GetValueOrDefault(update.Id), update);
    }

    /// <summary>Takes an update away; gives the values that changed.</summary>
    public Result<IReadOnlyList<RollupValue>> Remove(string update)
    {
        ArgumentNullException.ThrowIfNull(update);
        return updates.TryGetValue(update, out var known)
            ? Change(known, next: null)
            : Refusal.NotFound("cooperation.rollup-no-update", ("update", update));
    }

    private IReadOnlyDictionary<JointKey, IReadOnlyList<IndicatorUpdate>> Disputed =>
        disputed ??= JointResults.Disputed(joint == 0 ? [] : tree.Nodes);

    private RollupValue Told(RollupNode node, int period)
    {
        var value = telling.Of(node, period);
        return
            value.Value is not null
            && Disputed.Count > 0
            && JointResults.IsDisputed(sources.Of(node, period), Disputed)
            ? RollupTelling.Withheld(value, NoValue.MissingValue)
            : value;
    }

    private List<Finding> Take(IReadOnlyList<IndicatorUpdate> all)
    {
        var findings = new List<Finding>();
        var byNode = new Dictionary<RollupNode, Dictionary<string, PreparedUpdate>>();
        foreach (var update in all)
        {
            if (FindFault(update) is { } fault)
            {
                findings.Add(fault);
                continue;
            }

            if (!updates.TryAdd(update.Id, update))
            {
                findings.Add(
                    RollupFindings.Of(update, "cooperation.rollup-update-twice", ("update", update.Id))
                );
                continue;
            }

            var node = tree.Find(update.Project, update.Indicator)!;
            node.Known++;
            joint += update.Joint is null ? 0 : 1;
            if (update.IsApproved)
            {
                if (!byNode.TryGetValue(node, out var known))
                {
                    byNode.Add(node, known = new(StringComparer.Ordinal));
                }

                known.Add(update.Id, preparation.Of(update, node.Indicator));
            }
        }

        foreach (var (node, known) in byNode)
        {
            node.Updates = known;
        }

        return findings;
    }

    private Finding? FindFault(IndicatorUpdate update) =>
        tree.Find(update.Project, update.Indicator) is null
            ? RollupFindings.Of(
                update,
                "cooperation.rollup-not-here",
                ("project", update.Project),
                ("indicator", update.Indicator)
            )
            : null;

    private void ComputeAll()
    {
        foreach (var node in tree.FromBelow)
        {
            if (node.Updates.Count > 0)
            {
                (node.Own, node.Findings) = own.Of(node.Indicator, node.Updates.Values);
                node.Cells = node.Own;
            }

            if (node.TakesChildren)
            {
                var cells = new RollupCell[periods.Count];
                for (var i = 0; i < cells.Length; i++)
                {
                    cells[i] = Shown(node, i, node.Own[i], child => child.Cells[i]);
                }

                node.Cells = cells;
            }
        }
    }

    /// <summary>What a node shows: what its children give, or its own.</summary>
    private RollupCell Shown(RollupNode node, int period, RollupCell own, Func<RollupNode, RollupCell> cellOf)
    {
        if (!node.TakesChildren)
        {
            return own;
        }

        var below = sums.OfChildren(node, cellOf);
        return below.HasValue || below.IsOutOfRange || below.IsUnweighted ? below
            : below.IsComplete ? own
            : own with { IsComplete = false };
    }

    private Result<IReadOnlyList<RollupValue>> Change(IndicatorUpdate? earlier, IndicatorUpdate? next)
    {
        var draft = new RollupDraft();
        foreach (var node in new[] { earlier, next }.OfType<IndicatorUpdate>().Select(NodeOf).Distinct())
        {
            var known = node
                .Updates.Where(one => one.Key != earlier?.Id)
                .ToDictionary(StringComparer.Ordinal);
            if (next is { IsApproved: true } && NodeOf(next) == node)
            {
                known.Add(next.Id, preparation.Of(next, node.Indicator));
            }

            var (cells, findings) = own.Of(node.Indicator, known.Values);
            draft.Add(node, known, cells, findings);
        }

        if (Climb(draft) is { } tooLarge)
        {
            return Refusal.BadData("cooperation.rollup-refused", [tooLarge]);
        }

        draft.Keep();
        sources.Forget();
        disputed = null;
        Remember(earlier, next);
        return draft.Changed.Select(one => Told(one.Node, one.Period)).ToArray();
    }

    private RollupNode NodeOf(IndicatorUpdate update) => tree.Find(update.Project, update.Indicator)!;

    /// <summary>
    /// Works out all levels above what changed; the finding tells what no decimal can hold.
    /// </summary>
    private Finding? Climb(RollupDraft draft)
    {
        while (draft.TryNext(out var node, out var numbers))
        {
            foreach (var period in numbers)
            {
                var cell = Shown(node, period, draft.Own(node, period), child => draft.Cell(child, period));
                if (cell.IsOutOfRange && !node.Cells[period].IsOutOfRange)
                {
                    return RollupFindings.Of(
                        node.Project,
                        node.Indicator.Id,
                        "cooperation.rollup-sum-out-of-range",
                        ("period", $"{periods[period]}")
                    );
                }

                draft.Set(node, period, cell);
            }
        }

        return null;
    }

    private void Remember(IndicatorUpdate? earlier, IndicatorUpdate? next)
    {
        if (earlier is not null)
        {
            updates.Remove(earlier.Id);
            NodeOf(earlier).Known--;
            joint -= earlier.Joint is null ? 0 : 1;
        }

        if (next is not null)
        {
            updates.Add(next.Id, next);
            NodeOf(next).Known++;
            joint += next.Joint is null ? 0 : 1;
        }
    }
}
