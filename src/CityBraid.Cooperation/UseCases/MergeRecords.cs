using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Makes one record of two that mean the same, such as an organisation under an alias.</summary>
public sealed class MergeRecords(RecordReading reading, TimeProvider time)
{
    private readonly ICooperationStore store = reading.Store;

    /// <summary>
    /// Merges them, all or nothing: whatever names the one that goes names the other then, everywhere.
    /// </summary>
    public async Task<Result<MergedRecords>> RunAsync(
        Actor actor,
        RecordMerge merge,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(merge);
        if (CooperationAccess.FindWritingRefusal(actor, workspace: null) is { } refusal)
        {
            return refusal;
        }

        var directory = await Books.OpenAsync(store, workspace: null, cancellation);
        if (
            !RecordMerge.IsFor(merge.Kind)
            || directory.Find(merge.Kind, merge.From) is not { } from
            || directory.Find(merge.Kind, merge.Into) is not { } into
            || from.Key == into.Key
        )
        {
            return Refusal.Invalid("cooperation.cannot-merge", ("record", merge.From));
        }

        var fields = new MergedFields(from, into);
        var findings = new List<Finding>();
        var reports = new MergedReports(reading, from.Key, into.Key);
        var users = await RewriteAsync(actor, (from, into), (findings, reports), cancellation);
        var now = time.GetUtcNow();
        var own = users.FirstOrDefault(user => user.Key == into.Key)?.Fields ?? into.Fields;
        var merged = Next(actor, into, Without(fields.Fields, own, into), now);
        findings.AddRange(Check(merged, from, directory));
        if (findings.Count > 0)
        {
            return Refusal.BadData("cooperation.merge-refused", findings);
        }

        var outcome = new MergedRecords(
            into,
            merged,
            [.. users.Where(user => user.Key != into.Key)],
            fields.Left
        );
        var removed = Next(actor, from, from.Fields, now) with { IsRemoved = true };
        return
            merge.IsTrial
            || await store.TryKeepAsync([merged, removed, .. outcome.Users], reports.Deeds, cancellation)
            ? outcome
            : Refusal.Conflict("cooperation.changed-meanwhile", ("record", merge.From));
    }

    /// <summary>Who named the one that goes, with the other one's code; what may not be written is told by
    ///   number alone.</summary>
    private async Task<List<CooperationRecord>> RewriteAsync(
        Actor actor,
        (CooperationRecord From, CooperationRecord Into) two,
        (List<Finding> Findings, MergedReports Reports) told,
        CancellationToken cancellation
    )
    {
        var findings = told.Findings;
        var (rewritten, elsewhere) = (new List<CooperationRecord>(), 0);
        var workspaces = (await store.ListWorkspacesAsync(cancellation)).Select(one => (PlaceCode?)one);
        foreach (var workspace in workspaces.Append(null).Distinct())
        {
            var book = new CooperationBook(workspace, await store.LoadAsync(workspace, cancellation));
            var users = book.Referring(two.From.Key.Kind, two.From.Key.Code.Value)
                .Where(user => user.Key != two.From.Key)
                .ToList();
            if (CooperationAccess.FindWritingRefusal(actor, workspace) is not null)
            {
                elsewhere += users.Count;
                continue;
            }

            var here = users
                .Select(user =>
                    Next(
                        actor,
                        user,
                        ReferenceRewriting.Of(user, two.From.Key, two.Into.Key, findings),
                        time.GetUtcNow()
                    )
                )
                .ToList();
            findings.AddRange(await told.Reports.TakeAsync(book, here, cancellation));
            rewritten.AddRange(here);
        }

        if (elsewhere > 0)
        {
            findings.Add(
                new Finding(
                    Severity.Error,
                    "cooperation.merge-elsewhere",
                    RecordPlace.Of(two.From.Key),
                    ("count", elsewhere.ToString(CultureInfo.InvariantCulture))
                )
            );
        }

        return rewritten;
    }

    /// <summary>The record that stays may have named the one that goes, as its parent: then it names
    ///   none.</summary>
    private static FieldSet Without(FieldSet merged, FieldSet own, CooperationRecord into) =>
        merged.With(
            FieldChange
                .Between(into.Fields, own)
                .Select(change => KeyValuePair.Create(change.Path, string.Empty))
        );

    private static IEnumerable<Finding> Check(
        CooperationRecord merged,
        CooperationRecord from,
        CooperationBook directory
    )
    {
        var others = directory.Records.Where(record => record.Key != from.Key && record.Key != merged.Key);
        var book = new CooperationBook(workspace: null, others.Append(merged));
        return RecordCheck.Of(new RecordDraft(merged.Key, merged.Fields), book).Where(one => one.IsError);
    }

    private static CooperationRecord Next(
        Actor actor,
        CooperationRecord record,
        FieldSet fields,
        DateTimeOffset at
    ) =>
        record with
        {
            Fields = fields,
            Revision = record.Revision + 1,
            ChangedBy = actor.Name,
            ChangedAt = at,
            Draft = null,
        };
}
