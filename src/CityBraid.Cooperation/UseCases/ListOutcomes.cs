using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Lists the versions in which a meeting's outcome was closed.</summary>
public sealed class ListOutcomes(IOutcomeStore outcomes)
{
    /// <summary>The versions, the latest first; none while the meeting is open.</summary>
    public async Task<Result<IReadOnlyList<MeetingOutcome>>> RunAsync(
        Actor actor,
        RecordKey meeting,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(meeting);
        if (CooperationAccess.FindReadingRefusal(actor, meeting.Workspace) is { } refusal)
        {
            return refusal;
        }

        return (await outcomes.ListAsync(meeting, cancellation)).ToArray();
    }
}
