namespace CityBraid.Cooperation;

/// <summary>Adds updates of one project, and cells of several.</summary>
/// <remarks>Sums are kept by the number of the category, so that hundreds of thousands of cells take no
/// second; one sum is made at a time.</remarks>
internal sealed class RollupSum(CategoryList categories)
{
    private readonly List<int> touched = [];
    private Measure[] shown = [];
    private Measure[] given = [];
    private bool[] isTouched = [];

    /// <summary>The sum of updates, shares apart.</summary>
    public RollupCell OfUpdates(IReadOnlyList<PreparedUpdate> updates)
    {
        try
        {
            Start();
            var (all, upwards, addUp, canBeAdded) = (default(Measure), default(Measure), true, true);
            var joint = JointResults.Within(updates);
            var counted = Added(updates);
            foreach (var update in counted)
            {
                var share = update.Update.Share;
                var here = joint.Contains(update.Update.Joint ?? string.Empty) ? share : 1;
                all += update.Whole.Shared(here);
                upwards += update.Whole.Shared(share);
                addUp &= update.AddsUp && !update.IsOfNothing;
                canBeAdded &= update.CanBeAdded;
                foreach (var (category, part) in update.Parts)
                {
                    Add(category, part.Shared(here), part.Shared(share));
                }
            }

            var isUnweighted = !canBeAdded && counted.Count > 1;
            return Made(all, upwards) with
            {
                HasValue = counted.Count > 0 && !isUnweighted,
                IsUnweighted = isUnweighted,
                IsOfNothing = counted is [{ IsOfNothing: true }, ..],
                CanBeAdded = canBeAdded,
                HasUnusable = counted.Count < updates.Count,
                Reporters = Reporters(counted),
                IsComplete = addUp && !isUnweighted && counted.Count == updates.Count && AddUp(all),
            };
        }
        catch (OverflowException)
        {
            return OutOfRange();
        }
    }

    /// <summary>The sum of children's cells; without a value when none of them has one.</summary>
    /// <param name="node">The parent.</param>
    /// <param name="cellOf">The cell of a child.</param>
    public RollupCell OfChildren(RollupNode node, Func<RollupNode, RollupCell> cellOf)
    {
        try
        {
            Start();
            var (all, isComplete, canBeAdded) = (default(Measure), true, true);
            var (added, reporters, isUnweighted) = (0, 0, false);
            var isOfNothing = IsOfNothing(node, cellOf);
            foreach (var child in node.Children)
            {
                var cell = cellOf(child);
                isComplete &= cell.IsComplete && !(cell.HasValue && child.ToParent is null);
                isUnweighted |= cell.IsUnweighted && child.ToParent is not null;
                if (cell.HasValue && child.ToParent is { } scale && cell.IsOfNothing == isOfNothing)
                {
                    added++;
                    canBeAdded &= cell.CanBeAdded;
                    reporters += cell.Reporters;
                    all += cell.Given.Scaled(scale);
                    foreach (var part in cell.Parts)
                    {
                        var raised = part.Given.Scaled(scale);
                        Add(part.Category, raised, raised);
                    }
                }
            }

            isUnweighted |= !canBeAdded && added > 1;
            return Made(all, all) with
            {
                HasValue = added > 0 && !isUnweighted,
                IsUnweighted = isUnweighted,
                IsOfNothing = isOfNothing,
                CanBeAdded = canBeAdded,
                Reporters = reporters,
                IsComplete = isComplete && !isUnweighted && AddUp(all),
            };
        }
        catch (OverflowException)
        {
            return OutOfRange();
        }
    }

    /// <summary>
    /// What is added: of a whole of nought nothing, unless there is nothing else to show.
    /// </summary>
    private static IReadOnlyList<PreparedUpdate> Added(IReadOnlyList<PreparedUpdate> updates)
    {
        var isSound = true;
        foreach (var update in updates)
        {
            isSound &= update is { IsUsable: true, IsOfNothing: false };
        }

        if (isSound)
        {
            return updates;
        }

        var usable = updates.Where(update => update.IsUsable).ToList();
        var sound = usable.FindAll(update => !update.IsOfNothing);
        return sound.Count > 0 ? sound : usable;
    }

    /// <summary>Whether all that children give is of wholes of nought.</summary>
    private static bool IsOfNothing(RollupNode node, Func<RollupNode, RollupCell> cellOf) =>
        node.Indicator.IsRatio
        && node.Children.Exists(child => child.ToParent is not null && cellOf(child).IsOfNothing)
        && !node.Children.Exists(child =>
            child.ToParent is not null && cellOf(child) is { HasValue: true, IsOfNothing: false }
        );

    private static int Reporters(IReadOnlyList<PreparedUpdate> updates) =>
        updates.Count == 1
            ? (updates[0].IsUsable ? 1 : 0)
            : updates
                .Where(update => update.IsUsable)
                .Select(update => update.Update.Reporter)
                .Distinct(StringComparer.Ordinal)
                .Count();

    private static RollupCell OutOfRange() =>
        RollupCell.Empty with
        {
            IsOutOfRange = true,
            IsComplete = false,
        };

    private void Start()
    {
        foreach (var category in touched)
        {
            isTouched[category] = false;
        }

        touched.Clear();
        if (shown.Length < categories.Count)
        {
            shown = new Measure[categories.Count];
            given = new Measure[categories.Count];
            isTouched = new bool[categories.Count];
        }
    }

    private void Add(int category, Measure all, Measure upwards)
    {
        if (isTouched[category])
        {
            shown[category] += all;
            given[category] += upwards;
            return;
        }

        isTouched[category] = true;
        touched.Add(category);
        (shown[category], given[category]) = (all, upwards);
    }

    private bool AddUp(Measure whole) =>
        touched.Count == 0
        || categories.AddUp(touched.Select(category => (category, shown[category])), whole);

    private RollupCell Made(Measure all, Measure upwards)
    {
        touched.Sort();
        var parts = new CellPart[touched.Count];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = new CellPart(touched[i], shown[touched[i]], given[touched[i]]);
        }

        return new RollupCell
        {
            Shown = all,
            Given = upwards,
            Parts = parts,
        };
    }
}
