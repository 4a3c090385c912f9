namespace CityBraid.Cooperation;

/// <summary>What came of a meeting, as it was when somebody closed it.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Version">Which closing it was, counted from 1.</param>
/// <param name="Pins">The states of the records that it consists of.</param>
/// <param name="Deeds">Who closed, signed and published it, in order.</param>
public sealed record MeetingOutcome(
    RecordKey Meeting,
    int Version,
    IReadOnlyList<OutcomePin> Pins,
    IReadOnlyList<OutcomeDeed> Deeds
)
{
    /// <summary>Who closed it, and when.</summary>
    public OutcomeDeed Closing => Deeds.First(deed => deed.Kind == OutcomeDeedKind.Closed);

    /// <summary>Who stands for it.</summary>
    public IEnumerable<OutcomeDeed> Signatures => Deeds.Where(deed => deed.Kind == OutcomeDeedKind.SignedOff);

    /// <summary>Who published it; null while nobody did.</summary>
    public OutcomeDeed? Publishing => Deeds.FirstOrDefault(deed => deed.Kind == OutcomeDeedKind.Published);
}
