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
