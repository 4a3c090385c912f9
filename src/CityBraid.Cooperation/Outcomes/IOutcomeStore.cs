namespace CityBraid.Cooperation;

/// <summary>Keeps what came of meetings; nothing of it is ever changed.</summary>
public interface IOutcomeStore
{
    /// <summary>Every version of a meeting's outcome, the latest first.</summary>
    Task<IReadOnlyList<MeetingOutcome>> ListAsync(RecordKey meeting, CancellationToken cancellation);

    /// <summary>
    /// Adds a version, or the deeds that a version has more than before; false, and nothing kept, when
    /// somebody else added something first.
    /// </summary>
    Task<bool> TryKeepAsync(MeetingOutcome outcome, CancellationToken cancellation);
}
