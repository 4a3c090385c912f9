namespace CityBraid.Credits;

/// <summary>What waits for somebody's decision.</summary>
/// <param name="Orders">The open orders that concern them.</param>
/// <param name="Periods">The periods of which the next step is theirs.</param>
/// <param name="Projects">The projects that they may register.</param>
public sealed record DecisionList(
    IReadOnlyList<AwaitedOrder> Orders,
    IReadOnlyList<PeriodRecord> Periods,
    IReadOnlyList<ListedProject> Projects
);
