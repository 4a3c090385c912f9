namespace CityBraid.Credits;

/// <summary>A project with everything the public ledger tells of it.</summary>
/// <param name="Listed">The project and its tonnes.</param>
/// <param name="Periods">Its monitoring periods, in order of their days.</param>
/// <param name="Blocks">Its blocks by year and number; of very many the first ones.</param>
/// <param name="Lines">The newest lines of its log, the newest first.</param>
public sealed record ProjectRecord(
    ListedProject Listed,
    IReadOnlyList<MonitoringPeriod> Periods,
    IReadOnlyList<FoundBlock> Blocks,
    IReadOnlyList<LedgerTransaction> Lines
)
{
    /// <summary>Whether whoever asks may register it.</summary>
    public bool MayRegister { get; init; }

    /// <summary>Whether whoever asks may claim a period of it.</summary>
    public bool MayClaim { get; init; }
}
