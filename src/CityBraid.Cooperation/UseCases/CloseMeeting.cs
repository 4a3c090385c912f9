using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Closes a meeting: what came of it is put together and does not change any more.</summary>
public sealed class CloseMeeting(
    ICooperationStore store,
    IOutcomeStore outcomes,
    ChangeFields change,
    TimeProvider time
)
{
    private const string Held = "held";

    /// <summary>The new version; refused when nothing changed since the last one.</summary>
    public async Task<Result<MeetingOutcome>> RunAsync(
        Actor actor,
        RecordKey meeting,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(meeting);
        if (CooperationAccess.FindWritingRefusal(actor, meeting.Workspace) is { } refusal)
        {
            return refusal;
        }

        var held = await HoldAsync(actor, meeting, cancellation);
        if (held.IsRefused)
        {
            return held.Refusal;
        }

        var book = await Books.OpenAsync(store, meeting.Workspace, cancellation);
        var now = time.GetUtcNow();
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        if (MeetingOverview.Find(book, meeting.Code.Value, today) is not { } overview)
        {
            return CooperationAccess.Unknown(meeting);
        }

        var pins = OutcomeRecords.Pinned(overview, book);
        var listed = await outcomes.ListAsync(meeting, cancellation);
        var latest = listed.Count == 0 ? null : listed[0];
        if (latest is not null && latest.Pins.ToHashSet().SetEquals(pins))
        {
            return Refusal.Conflict("cooperation.outcome-unchanged", ("record", meeting.Code.Value));
        }

        var closing = new OutcomeDeed(OutcomeDeedKind.Closed, actor.Name, now);
        var outcome = new MeetingOutcome(meeting, (latest?.Version ?? 0) + 1, pins, [closing]);
        return await outcomes.TryKeepAsync(outcome, cancellation)
            ? outcome
            : Refusal.Conflict("cooperation.changed-meanwhile", ("record", meeting.Code.Value));
    }

    /// <summary>A meeting that is closed was held.</summary>
    private async Task<Result<SavedRecord>> HoldAsync(
        Actor actor,
        RecordKey meeting,
        CancellationToken cancellation
    )
    {
        var status = (await store.FindAsync(meeting, cancellation))?.Fields["status"];
        var patch = new FieldPatch(meeting, [new FieldChange("status", status, Held)]);
        return await change.RunAsync(actor, patch, cancellation);
    }
}
