using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Brings in many records at once, all or none.</summary>
public sealed class ImportRecords(
    ICooperationStore store,
    IReportDeedStore reports,
    IActionDesk desk,
    InputOrigins origins,
    TimeProvider time
)
{
    /// <summary>Imports the records, or says everything that is wrong with them.</summary>
    public async Task<Result<RecordImport>> RunAsync(
        Actor actor,
        RecordBatch batch,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(batch);
        return await RunAsync(
            actor,
            batch,
            await Books.OpenAsync(store, batch.Workspace, cancellation),
            cancellation
        );
    }

    /// <summary>The same on top of a book: whatever is kept after it was opened refuses the import.</summary>
    internal async Task<Result<RecordImport>> RunAsync(
        Actor actor,
        RecordBatch batch,
        CooperationBook before,
        CancellationToken cancellation
    )
    {
        if (FindRefusal(actor, batch) is { } refusal)
        {
            return refusal;
        }

        var drafts = Wanted(batch, before);
        var findings = Check(drafts, before);
        findings.AddRange(drafts.SelectMany(draft => FutureCheck.Of(draft, time)));
        var stated = drafts.Select(draft => (draft, Find(before, draft.Key)));
        findings.AddRange(await origins.CheckAsync(actor, stated, cancellation));
        foreach (var draft in drafts)
        {
            var now = Find(before, draft.Key);
            var move = await CountingReports.FindMoveAsync(reports, now, draft, cancellation);
            findings.AddRange(move is null ? [] : [move]);
        }

        if (findings.Where(finding => finding.IsError).ToArray() is { Length: > 0 } errors)
        {
            return Refusal.BadData("cooperation.import-refused", errors);
        }

        var states = await StatesAsync(actor, drafts, before, cancellation);
        if (!await store.TryKeepAsync(states, cancellation))
        {
            return Refusal.Conflict("cooperation.changed-meanwhile", ("record", batch.Workspace.Value));
        }

        var wanted = drafts.ToDictionary(draft => draft.Key);
        foreach (var state in states)
        {
            var draft = wanted[state.Key];
            findings.AddRange(NdcMark.Taken(draft, draft with { Fields = state.Fields }));
            findings.AddRange(await desk.FollowIfOwedAsync(actor, state, cancellation));
        }

        var added = states.Count(state => Find(before, state.Key) is null);
        return new RecordImport(added, states.Count - added, batch.Drafts.Count - states.Count, findings);
    }

    private static Refusal? FindRefusal(Actor actor, RecordBatch batch) =>
        CooperationAccess.FindWritingRefusal(actor, batch.Workspace)
        ?? batch
            .Drafts.Select(draft => draft.Key)
            .Select(key =>
                CooperationAccess.FindFault(key) ?? CooperationAccess.FindWritingRefusal(actor, key.Workspace)
            )
            .FirstOrDefault(refusal => refusal is not null);

    private static List<RecordDraft> Wanted(RecordBatch batch, CooperationBook before) =>
        [
            .. batch
                .Drafts.Where(draft => !batch.LeavesExisting || Find(before, draft.Key) is null)
                .Select(RecordCheck.Tidied),
        ];

    /// <summary>New records may refer to each other, so each is checked among all of them.</summary>
    private static List<Finding> Check(List<RecordDraft> drafts, CooperationBook before)
    {
        var twice = drafts.GroupBy(draft => draft.Key).Where(same => same.Count() > 1).Select(Twice);
        var unique = drafts.DistinctBy(draft => draft.Key).ToList();
        var keys = unique.Select(draft => draft.Key).ToHashSet();
        var together = new CooperationBook(
            before.Workspace,
            before
                .Records.Where(record => !keys.Contains(record.Key))
                .Concat(
                    unique.Select(draft => new CooperationRecord(draft.Key, draft.Fields, 0, "-", default))
                )
        );
        return [.. twice, .. unique.SelectMany(draft => RecordCheck.Of(draft, together))];
    }

    private static Finding Twice(IGrouping<RecordKey, RecordDraft> same) =>
        new(
            Severity.Error,
            "cooperation.record-twice",
            RecordPlace.Of(same.Key),
            ("record", same.Key.Code.Value)
        );

    private async Task<IReadOnlyList<CooperationRecord>> StatesAsync(
        Actor actor,
        List<RecordDraft> drafts,
        CooperationBook before,
        CancellationToken cancellation
    )
    {
        var states = new List<CooperationRecord>();
        foreach (var wanted in drafts)
        {
            var now = Find(before, wanted.Key) ?? await store.FindAsync(wanted.Key, cancellation);
            var draft = NdcMark.Kept(now, wanted);
            if (now is { IsRemoved: false } && now.Fields.Says(draft.Fields))
            {
                continue;
            }

            var revision = (now?.Revision ?? 0) + 1;
            states.Add(
                new CooperationRecord(draft.Key, draft.Fields, revision, actor.Name, time.GetUtcNow())
            );
        }

        return states;
    }

    private static CooperationRecord? Find(CooperationBook book, RecordKey key) =>
        book.Find(key.Kind, key.Code.Value);
}
