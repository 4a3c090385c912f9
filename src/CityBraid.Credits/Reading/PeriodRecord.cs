namespace CityBraid.Credits;

/// <summary>A monitoring period, and what whoever asks may do with it.</summary>
/// <param name="Listed">The project and its tonnes.</param>
/// <param name="Period">The period.</param>
/// <param name="Deeds">The steps that are open to whoever asks.</param>
public sealed record PeriodRecord(
    ListedProject Listed,
    MonitoringPeriod Period,
    IReadOnlyList<PeriodDeed> Deeds
)
{
    /// <summary>The accounts that can receive its credits.</summary>
    public IReadOnlyList<AccountCode> Accounts { get; init; } = [];

    /// <summary>The accounts that can receive its buffer.</summary>
    public IReadOnlyList<AccountCode> Buffers { get; init; } = [];
}
