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
        var approved = Approved(book, done, earlier);
        return [.. Waiting(earlier), .. Twice(book, rewritten, earlier), .. Replacing(book, approved)];
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

    /// <summary>The states that count, as they are before the merge.</summary>
    private static List<CooperationRecord> Approved(
        CooperationBook book,
        ILookup<RecordCode, ReportDeed> done,
        IReadOnlyList<CooperationRecord> earlier
    )
    {
        var states = earlier.ToDictionary(state => state.Key);
        return
        [
            .. from report in book.Of(RecordKind.IndicatorReport)
            let revision = ReportStanding.FindApproved(done[report.Key.Code])
            where revision is not null
            let state = revision == report.Revision ? report : states.GetValueOrDefault(report.Key)
            where state is not null
            select state,
        ];
    }

    /// <summary>
    /// Reports of two that would take each other's place as those of one: the sum would be another then.
    /// </summary>
    private IEnumerable<Finding> Replacing(CooperationBook book, IReadOnlyList<CooperationRecord> approved)
    {
        var told =
            from state in approved
            let period = DateText.Find(state.Fields["date"])
            where period is not null
            let then = ReferenceRewriting.Of(state, gone, kept, [])
            group (State: state, Period: period, IsMoved: !then.Says(state.Fields)) by (
                then["indicator"],
                then["project"],
                then["location"],
                then["organisation"]
            );
        return from same in told
            let indicator = book.Find(RecordKind.Indicator, same.Key.Item1)?.Fields
            where indicator is not null && indicator["type"] is not ("text" or "choice" or "yes-no")
            from moved in same.Where(one => one.IsMoved)
            let other = same.Where(one => !one.IsMoved)
                .Where(one =>
                    one.Period == moved.Period
                        ? indicator.Has("cumulative")
                            && one.State.Fields["joint"] != moved.State.Fields["joint"]
                        : indicator.Has("cumulative") || one.Period.Overlaps(moved.Period)
                )
                .Select(one => one.State)
                .FirstOrDefault()
            where other is not null
            select new Finding(
                Severity.Error,
                "cooperation.merge-report-replaced",
                RecordPlace.Of(moved.State.Key, "date"),
                ("report", moved.State.Key.Code.Value),
                ("other", other.Key.Code.Value),
                ("indicator", same.Key.Item1 ?? string.Empty)
            );
    }

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
