using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Keeps single fields beside what others changed meanwhile.</summary>
/// <param name="store">The records.</param>
/// <param name="time">Tells when it happens.</param>
internal sealed class PatchWriting(ICooperationStore store, TimeProvider time)
{
    /// <summary>How often it is tried again when somebody else is quicker.</summary>
    private const int TriesMax = 200;

    /// <summary>Who writes, as the history tells.</summary>
    public required string By { get; init; }

    /// <summary>The draft that is kept; null for none.</summary>
    public string? Draft { get; init; }

    /// <summary>Which reports count; null where no report is written.</summary>
    public IReportDeedStore? Reports { get; init; }

    /// <summary>What is on record before the change; a refusal when it must not be changed.</summary>
    public required Func<CooperationRecord?, CooperationBook, Result<FieldSet>> Before { get; init; }

    /// <summary>Completes what is to be kept.</summary>
    public Func<FieldSet, FieldSet> Completed { get; init; } = fields => fields;

    /// <summary>Keeps the fields; where somebody else wrote another text, nothing.</summary>
    public async Task<Result<SavedRecord>> KeepAsync(FieldPatch patch, CancellationToken cancellation)
    {
        for (var tries = 0; tries < TriesMax; tries++)
        {
            if (await TryAsync(patch, cancellation) is { } outcome)
            {
                return outcome;
            }
        }

        return Refusal.Conflict("cooperation.too-busy", ("record", patch.Key.Code.Value));
    }

    private async Task<Result<SavedRecord>?> TryAsync(FieldPatch patch, CancellationToken cancellation)
    {
        var workspace = patch.Key.Workspace;
        if (Draft is not null && await store.FindDraftAsync(workspace, Draft, cancellation) is { } done)
        {
            return new SavedRecord(done);
        }

        var now = await store.FindAsync(patch.Key, cancellation);
        var book = await Books.OpenAsync(store, workspace, cancellation);
        var before = Before(now, book);
        if (before.IsRefused)
        {
            return before.Refusal;
        }

        var theirs = before.Value;
        var merge = FieldMerge.Of(
            Written(patch, theirs, change => change.Before),
            theirs,
            Written(patch, theirs, change => change.After)
        );
        if (merge.Conflicts.Count > 0)
        {
            var shown = now ?? new CooperationRecord(patch.Key, theirs, 0, By, time.GetUtcNow());
            return new SavedRecord(shown) { Conflicts = merge.Conflicts, Proposal = merge.Proposal };
        }

        // A single field is typed: an origin that comes with it was not drawn.
        var draft = NdcMark.Kept(now, new RecordDraft(patch.Key, Completed(merge.Fields)));
        IReadOnlyList<Finding> findings =
        [
            .. RecordCheck.Of(draft, book),
            .. FutureCheck.Of(draft, time),
            .. InputOrigins.NewOf(draft, now).Select(row => InputOrigins.NotDrawn(draft, row)),
        ];
        if (
            Reports is not null
            && await CountingReports.FindMoveAsync(Reports, now, draft, cancellation) is { } move
        )
        {
            findings = [.. findings, move];
        }

        return findings.Any(finding => finding.IsError)
            ? Refusal.BadData("cooperation.record-refused", [.. findings.Where(finding => finding.IsError)])
            : await KeepAsync(draft, now, findings, cancellation);
    }

    private static FieldSet Written(FieldPatch patch, FieldSet fields, Func<FieldChange, string?> text)
    {
        var texts = patch.Changes.Select(change =>
            KeyValuePair.Create(change.Path, text(change) ?? string.Empty)
        );
        return RecordCheck.Tidied(new RecordDraft(patch.Key, fields.With(texts))).Fields;
    }

    private async Task<Result<SavedRecord>?> KeepAsync(
        RecordDraft draft,
        CooperationRecord? now,
        IReadOnlyList<Finding> findings,
        CancellationToken cancellation
    )
    {
        if (now is { IsRemoved: false } && now.Fields.Says(draft.Fields))
        {
            return new SavedRecord(now) { Findings = findings };
        }

        var revision = (now?.Revision ?? 0) + 1;
        var state = new CooperationRecord(draft.Key, draft.Fields, revision, By, time.GetUtcNow())
        {
            Draft = Draft,
        };
        if (!await store.TryKeepAsync([state], cancellation))
        {
            return null;
        }

        return new SavedRecord(state) { Findings = findings };
    }
}
