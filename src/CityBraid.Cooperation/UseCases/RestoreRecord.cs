using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Brings a removed record back as it was.</summary>
public sealed class RestoreRecord(ICooperationStore store, IActionDesk desk, TimeProvider time)
{
    /// <summary>Restores a record, or says that there is none to restore.</summary>
    public async Task<Result<CooperationRecord>> RunAsync(
        Actor actor,
        RecordKey key,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(key);
        if (CooperationAccess.FindWritingRefusal(actor, key.Workspace) is { } refusal)
        {
            return refusal;
        }

        if (await store.FindAsync(key, cancellation) is not { IsRemoved: true } now)
        {
            return CooperationAccess.Unknown(key);
        }

        var restored = now with
        {
            IsRemoved = false,
            Draft = null,
            Revision = now.Revision + 1,
            ChangedBy = actor.Name,
            ChangedAt = time.GetUtcNow(),
        };
        var book = await Books.OpenAsync(store, key.Workspace, cancellation);
        var errors = RecordCheck.Of(new RecordDraft(key, now.Fields), book).Where(one => one.IsError);
        if (errors.ToArray() is { Length: > 0 } findings)
        {
            return Refusal.BadData("cooperation.record-refused", findings);
        }

        if (!await store.TryKeepAsync([restored], cancellation))
        {
            return Refusal.Conflict("cooperation.changed-meanwhile", ("record", key.Code.Value));
        }

        await desk.FollowIfOwedAsync(actor, restored, cancellation);
        return restored;
    }
}
