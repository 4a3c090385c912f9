using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>What a merge means for reports: those that count still do, and none is counted twice.</summary>
/// <param name="reading">The records, and what was done with reports.</param>
/// <param name="gone">The record that goes.</param>
/// <param name="kept">The record that stays.</param>
internal sealed class MergedReports(RecordReading reading, RecordKey gone, RecordKey kept)
{
    private readonly Dictionary<PlaceCode, IReadOnlyList<ReportDeed>> deeds = [];

    /// <summary>The deeds by which reports that count go on counting, by workspace.</summary>
    public IReadOnlyDictionary<PlaceCode, IReadOnlyList<ReportDeed>> Deeds => deeds;

    /// <summary>Takes the reports of a workspace in, as they are after the merge.</summary>
    /// <returns>What stands in its way.</returns>
    public async Task<IReadOnlyList<Finding>> TakeAsync(
        CooperationBook book,
        IReadOnlyList<CooperationRecord> rewritten,
        CancellationToken cancellation
    )
    {
        if (book.Workspace is not { } workspace)
        {
            return [];
        }

        var reports = rewritten.Where(one => one.Key.Kind == RecordKind.IndicatorReport).ToList();
        var done = (await reading.Deeds.ListAsync(workspace, cancellation)).ToLookup(deed => deed.Report);
        var counting = reports.Where(report =>
            ReportStanding.FindApproved(done[report.Key.Code]) == report.Revision - 1
        );
        deeds[workspace] =
        [
            .. counting.Select(report => new ReportDeed(
                report.Key.Code,
                report.Revision,
                ReportDeedKind.Carried,
                report.ChangedBy,
                report.ChangedAt,
                $"{gone.Code} → {kept.Code}"
            )),
        ];
        var earlier = await CountingReports.ListEarlierAsync(reading, book, cancellation);
        return [.. Waiting(earlier), .. Twice(book, rewritten, earlier)];
    }

    /// <summary>Reports that count under the name that goes, and wait with a change.</summary>
    private IEnumerable<Finding> Waiting(IEnumerable<CooperationRecord> earlier) =>
        from state in earlier
        where RecordReferences.Of(state).Any(one => one.Kind == gone.Kind && one.Code == gone.Code.Value)
        select new Finding(
            Severity.Error,
            "cooperation.merge-report-waits",
            RecordPlace.Of(state.Key),
            ("report", state.Key.Code.Value)
        );

    /// <summary>Two reports that were of two and are of one then, as they are and as they count.</summary>
    private static IEnumerable<Finding> Twice(
        CooperationBook book,
        IReadOnlyList<CooperationRecord> rewritten,
        IReadOnlyList<CooperationRecord> earlier
    )
    {
        var latest = Replaced(book, rewritten);
        var counting = Replaced(latest, earlier);
        return rewritten
            .Where(one => one.Key.Kind == RecordKind.IndicatorReport)
            .SelectMany(report =>
                new[] { latest, counting }.SelectMany(with =>
                    new IndicatorReportCheck(new RecordDraft(report.Key, report.Fields), with).Twice()
                )
            )
            .Distinct();
    }

    private static CooperationBook Replaced(
        CooperationBook book,
        IReadOnlyCollection<CooperationRecord> records
    )
    {
        var keys = records.Select(record => record.Key).ToHashSet();
        return new CooperationBook(
            book.Workspace,
            book.Records.Where(record => !keys.Contains(record.Key)).Concat(records)
        );
    }
}
