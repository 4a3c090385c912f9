using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Adds deeds to the latest version of an outcome.</summary>
internal sealed class OutcomeDeeds(IOutcomeStore outcomes)
{
    /// <summary>
    /// The version that is meant, for whoever may change records; an older one is over.
    /// </summary>
    public async Task<Result<MeetingOutcome>> FindLatestAsync(
        Actor actor,
        OutcomeRequest request,
        CancellationToken cancellation
    )
    {
        if (CooperationAccess.FindWritingRefusal(actor, request.Meeting.Workspace) is { } refusal)
        {
            return refusal;
        }

        var listed = await outcomes.ListAsync(request.Meeting, cancellation);
        var latest = listed.Count == 0 ? null : listed[0];
        return latest is null ? CooperationAccess.Unknown(request.Meeting)
            : latest.Version == request.Version ? latest
            : Refusal.Conflict("cooperation.changed-meanwhile", ("record", request.Meeting.Code.Value));
    }

    public async Task<Result<MeetingOutcome>> AddAsync(
        MeetingOutcome outcome,
        OutcomeDeed deed,
        CancellationToken cancellation
    )
    {
        var after = outcome with { Deeds = [.. outcome.Deeds, deed] };
        return await outcomes.TryKeepAsync(after, cancellation)
            ? after
            : Refusal.Conflict("cooperation.changed-meanwhile", ("record", outcome.Meeting.Code.Value));
    }
}
