using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Puts the rows of a sheet on top of what is on record, which may have changed since.</summary>
/// <param name="store">The records.</param>
internal sealed class SheetMerge(ICooperationStore store)
{
    /// <summary>The records as they are to be, or every cell that somebody else changed too.</summary>
    public async Task<Result<IReadOnlyList<RecordDraft>>> RunAsync(
        IReadOnlyList<SheetRow> rows,
        CooperationBook book,
        CancellationToken cancellation
    )
    {
        var drafts = new List<RecordDraft>();
        var findings = new List<Finding>();
        foreach (var row in rows)
        {
            var now = book.Find(row.Key.Kind, row.Key.Code.Value);
            var seen =
                row.Seen is null || row.Seen == now?.Revision ? now : await SeenAsync(row, cancellation);
            if (row.Seen is not null && (now is null || seen is null))
            {
                findings.Add(Gone(row));
                continue;
            }

            var before = seen?.Fields ?? FieldSet.Empty;
            var mine = RecordCheck.Tidied(new RecordDraft(row.Key, before.With(row.Cells)));
            var merge = FieldMerge.Of(before, now?.Fields ?? FieldSet.Empty, mine.Fields);
            findings.AddRange(merge.Conflicts.Select(conflict => Changed(row, now, conflict)));
            drafts.Add(mine with { Fields = merge.Fields });
        }

        return findings.Count > 0
            ? Refusal.BadData("cooperation.import-refused", findings)
            : drafts.ToArray();
    }

    private async Task<CooperationRecord?> SeenAsync(SheetRow row, CancellationToken cancellation) =>
        (await store.ListRevisionsAsync(row.Key, cancellation)).FirstOrDefault(state =>
            state.Revision == row.Seen
        );

    /// <summary>It was removed since, or the sheet is of another database.</summary>
    private static Finding Gone(SheetRow row) =>
        new(Severity.Error, "cooperation.sheet-record-gone", row.Place, ("record", row.Key.Code.Value));

    private static Finding Changed(SheetRow row, CooperationRecord? now, FieldConflict conflict) =>
        new(
            Severity.Error,
            "cooperation.sheet-changed-since",
            row.Place,
            ("record", row.Key.Code.Value),
            ("field", conflict.Path),
            ("theirs", conflict.Theirs ?? "-"),
            ("mine", conflict.Mine ?? "-"),
            ("revision", (now?.Revision ?? 0).ToString(CultureInfo.InvariantCulture))
        );
}
