using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Keeps what somebody makes of a record, beside what others made of it meanwhile.</summary>
/// <param name="store">The records.</param>
/// <param name="reports">Which reports count.</param>
/// <param name="desk">Whom duties reach.</param>
/// <param name="boards">The units of indicators.</param>
/// <param name="origins">Where values of reports are from.</param>
/// <param name="time">Tells when it happens.</param>
public sealed class SaveRecord(
    ICooperationStore store,
    IReportDeedStore reports,
    IActionDesk desk,
    IndicatorBoards boards,
    InputOrigins origins,
    TimeProvider time
)
{
    /// <summary>How often it is tried again when somebody else is quicker.</summary>
    private const int TriesMax = 200;

    /// <summary>
    /// Keeps the change; where somebody else wrote something different, nothing is kept and both are told.
    /// </summary>
    public async Task<Result<SavedRecord>> RunAsync(
        Actor actor,
        RecordChange change,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(change);
        var key = change.Draft.Key;
        if (CooperationAccess.FindWritingRefusal(actor, key.Workspace) is { } refusal)
        {
            return refusal;
        }

        if (CooperationAccess.FindFault(key) is { } fault)
        {
            return fault;
        }

        for (var tries = 0; tries < TriesMax; tries++)
        {
            if (await TryAsync(actor, change, cancellation) is { } outcome)
            {
                return outcome;
            }
        }

        return Refusal.Conflict("cooperation.too-busy", ("record", key.Code.Value));
    }

    private async Task<Result<SavedRecord>?> TryAsync(
        Actor actor,
        RecordChange change,
        CancellationToken cancellation
    )
    {
        var key = change.Draft.Key;
        var states = await store.ListRevisionsAsync(key, cancellation);
        var now = states.Count == 0 ? null : states[0];
        if (FindRefusal(change, now) is { } refused)
        {
            return refused;
        }

        var tidied = RecordCheck.Tidied(change.Draft);
        var seen = states.FirstOrDefault(state => state.Revision == change.Seen)?.Fields ?? FieldSet.Empty;
        var merge = FieldMerge.Of(seen, now?.Fields ?? FieldSet.Empty, tidied.Fields);
        if (merge.Conflicts.Count > 0)
        {
            return new SavedRecord(now!) { Conflicts = merge.Conflicts, Proposal = merge.Proposal };
        }

        var wanted = tidied with { Fields = merge.Fields };
        var draft = NdcMark.Kept(now, wanted);
        var book = await Books.OpenAsync(store, key.Workspace, cancellation);
        IReadOnlyList<Finding> findings =
        [
            .. RecordCheck.Of(draft, book),
            .. FutureCheck.Of(draft, time),
            .. AddsToCheck.Of(draft, book, boards.Units),
            .. await origins.CheckAsync(actor, [(draft, now)], cancellation),
        ];
        if (await CountingReports.FindMoveAsync(reports, now, draft, cancellation) is { } move)
        {
            findings = [.. findings, move];
        }

        if (findings.Any(finding => finding.IsError))
        {
            return Refusal.BadData(
                "cooperation.record-refused",
                [.. findings.Where(finding => finding.IsError)]
            );
        }

        if (await KeepAsync(actor, draft, now, cancellation) is not { } kept)
        {
            return null;
        }

        var unreached = await desk.FollowIfOwedAsync(actor, kept, cancellation);
        return new SavedRecord(kept)
        {
            Findings = [.. findings, .. NdcMark.Taken(wanted, draft), .. unreached],
            IsMerged = now is not null && change.Seen > 0 && now.Revision > change.Seen,
        };
    }

    private static Refusal? FindRefusal(RecordChange change, CooperationRecord? now)
    {
        var isNew = change.Seen == 0;
        var isThere = now is { IsRemoved: false };
        return isNew == isThere
            ? isNew
                ? Refusal.Conflict("cooperation.record-exists", ("record", change.Draft.Key.Code.Value))
                : CooperationAccess.Unknown(change.Draft.Key)
            : null;
    }

    private async Task<CooperationRecord?> KeepAsync(
        Actor actor,
        RecordDraft draft,
        CooperationRecord? now,
        CancellationToken cancellation
    )
    {
        if (now is { IsRemoved: false } && now.Fields.Says(draft.Fields))
        {
            return now;
        }

        var revision = (now?.Revision ?? 0) + 1;
        var state = new CooperationRecord(draft.Key, draft.Fields, revision, actor.Name, time.GetUtcNow());
        return await store.TryKeepAsync([state], cancellation) ? state : null;
    }
}
