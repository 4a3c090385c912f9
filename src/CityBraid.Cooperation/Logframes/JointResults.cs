using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Results that several report: which of them are put together, and whether shares make 1.</summary>
internal static class JointResults
{
    private static readonly HashSet<string> None = [];

    /// <summary>
    /// The joint results that more than one reporter among these told: there each counts by its share.
    /// </summary>
    public static HashSet<string> Within(IReadOnlyList<PreparedUpdate> updates)
    {
        if (updates.Count < 2 || updates.All(update => update.Update.Joint is null))
        {
            return None;
        }

        var several =
            from update in updates
            where update is { IsUsable: true, Update.Joint: not null }
            group update.Update.Reporter by update.Update.Joint into joint
            where joint.Distinct(StringComparer.Ordinal).Skip(1).Any()
            select joint.Key;
        return several.ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Joint results of which reporters say different things.</summary>
    public static IReadOnlyDictionary<JointKey, IReadOnlyList<IndicatorUpdate>> Disputed(
        IEnumerable<RollupNode> nodes
    ) =>
        (
            from node in nodes
            from update in node.Updates.Values
            where update is { IsUsable: true, Update.Joint: not null }
            group (Said: update, node.Indicator) by JointKey.Of(update.Update) into joint
            let first = joint.First()
            where joint.Any(one => !IsSame(first, one))
            select joint
        ).ToDictionary(
            joint => joint.Key,
            IReadOnlyList<IndicatorUpdate> (joint) =>
                [.. joint.Select(one => one.Said.Update).OrderBy(update => update.Id, StringComparer.Ordinal)]
        );

    /// <summary>Whether a value is made of what several say differently of one result.</summary>
    public static bool IsDisputed(
        IEnumerable<IndicatorUpdate> updates,
        IReadOnlyDictionary<JointKey, IReadOnlyList<IndicatorUpdate>> disputed
    ) =>
        updates
            .Where(update => update.Joint is not null && disputed.ContainsKey(JointKey.Of(update)))
            .GroupBy(JointKey.Of)
            .Any(joint => joint.Skip(1).Any());

    /// <summary>
    /// Values of one place and period that stand under several projects: most likely one result, which is no
    /// joint one and would be counted as often as it is told.
    /// </summary>
    public static IEnumerable<Finding> Repeated(IEnumerable<RollupNode> nodes) =>
        from node in nodes
        from update in node.Updates.Values
        where update is { IsUsable: true, Update.Place: not null, Whole.Above: not 0 }
        group update.Update by (
            update.Update.Indicator,
            update.Update.Place,
            update.Update.Period,
            update.Whole
        ) into same
        where same.Skip(1).Any() && !(same.First().Joint is { } joint && same.All(one => one.Joint == joint))
        let ordered = same.OrderBy(one => one.Id, StringComparer.Ordinal).ToArray()
        orderby ordered[0].Id
        select RollupFindings.Warning(
            ordered[0],
            "cooperation.report-same-elsewhere",
            ("reports", string.Join(", ", ordered.Select(one => one.Id))),
            ("place", ordered[0].Place!),
            ("period", $"{ordered[0].Period}")
        );

    /// <summary>What is told of results that reporters differ about.</summary>
    public static IEnumerable<Finding> Tell(
        IReadOnlyDictionary<JointKey, IReadOnlyList<IndicatorUpdate>> disputed
    ) =>
        from joint in disputed
        orderby joint.Key.Joint, joint.Key.Period.From
        select RollupFindings.Of(
            joint.Value[0],
            "cooperation.rollup-joint-differs",
            ("joint", joint.Key.Joint),
            ("updates", string.Join(", ", joint.Value.Select(update => update.Id))),
            ("values", string.Join("; ", joint.Value.Select(Say)))
        );

    private static bool IsSame(
        (PreparedUpdate Said, LogframeIndicator Indicator) one,
        (PreparedUpdate Said, LogframeIndicator Indicator) other
    )
    {
        if (one.Indicator.Kind == IndicatorKind.Percentage)
        {
            return one.Said.Whole.IsNear(other.Said.Whole);
        }

        var (mine, theirs) = (one.Indicator.Unit, other.Indicator.Unit);
        return mine.Dimension == theirs.Dimension
            && ExactArithmetic.Ratio(other.Said.Whole.Above, 1, theirs.Size / mine.Size) is { } above
            && one.Said.Whole.IsNear(other.Said.Whole with { Above = above });
    }

    private static string Say(IndicatorUpdate update) =>
        update is { Amount: null, Numerator: { } above, Denominator: { } below }
            ? $"{FormulaTexts.Number(above)}/{FormulaTexts.Number(below)}"
            : $"{FormulaTexts.Number(update.Amount ?? 0)} {update.Unit?.Symbol}".TrimEnd();

    /// <summary>Joint results that would count more or less than once, in the order of their names.</summary>
    public static IEnumerable<Finding> Check(IEnumerable<IndicatorUpdate> updates) =>
        from update in updates
        where update is { IsApproved: true, Joint: not null }
        group update by (update.Indicator, update.Joint, update.Period) into joint
        let shares = joint.Sum(update => Math.Clamp(update.Share, 0, 1))
        where shares != 1
        orderby joint.Key.Joint, joint.Key.Period.From
        select RollupFindings.Warning(
            joint.MinBy(update => update.Id, StringComparer.Ordinal)!,
            "cooperation.rollup-joint",
            ("joint", joint.Key.Joint),
            ("shares", FormulaTexts.Number(shares))
        );
}
