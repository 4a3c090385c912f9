using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Whether the shares of a joint result make one whole, so that it counts once.</summary>
internal static class JointResults
{
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
