using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>What came of a meeting, as it was when somebody closed it, as JSON.</summary>
/// <param name="Version">Which closing it was, counted from 1.</param>
/// <param name="Deeds">Who closed, signed and published it, in order.</param>
/// <param name="Records">How many records it consists of.</param>
public sealed record OutcomeDocument(int Version, OutcomeDeedDocument[] Deeds, int Records)
{
    /// <summary>The records as they were; null where they are not told.</summary>
    public RecordDocument[]? Contents { get; init; }

    /// <summary>The outcome.</summary>
    internal static OutcomeDocument Of(MeetingOutcome outcome) =>
        new(outcome.Version, [.. outcome.Deeds.Select(OutcomeDeedDocument.Of)], outcome.Pins.Count);
}
