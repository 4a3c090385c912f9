namespace CityBraid.Credits;

/// <summary>What is kept of one project beside its log.</summary>
/// <param name="Code">The code it is filed under.</param>
/// <param name="End">The end of its log; null when there is none.</param>
/// <param name="Project">The project; null when there is none.</param>
/// <param name="Blocks">Its blocks, by year and number.</param>
/// <param name="Issuances">Its issuances, by year and number.</param>
/// <param name="Periods">Its periods.</param>
/// <param name="Days">The days its periods cover, in order, with the number of the period.</param>
/// <param name="Orders">Its orders.</param>
public sealed record KeptProject(
    string Code,
    LogEnd? End,
    CreditProject? Project,
    IReadOnlyList<SerialBlock> Blocks,
    IReadOnlyList<IssuedRun> Issuances,
    IReadOnlyList<MonitoringPeriod> Periods,
    IReadOnlyList<KeyValuePair<DateOnly, long>> Days,
    IReadOnlyList<CreditOrder> Orders
);
