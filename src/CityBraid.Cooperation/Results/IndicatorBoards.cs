using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>
/// Puts the indicators of a workspace together for the use cases, which have asked who may.
/// </summary>
/// <param name="Store">The records.</param>
/// <param name="Deeds">What was done with reports.</param>
/// <param name="Units">The units.</param>
public sealed record IndicatorBoards(ICooperationStore Store, IReportDeedStore Deeds, UnitLibrary Units)
{
    internal async Task<IndicatorBoard> OpenAsync(
        Actor reader,
        PlaceCode workspace,
        CancellationToken cancellation
    )
    {
        // Deeds first: a state that they name is on record by then.
        var deeds = await Deeds.ListAsync(workspace, cancellation);
        var book = await new RecordReading(Store, Deeds).OpenAsync(reader, workspace, cancellation);
        OutcomePin[] pins =
        [
            .. from report in deeds.GroupBy(deed => deed.Report)
            let revision = ReportStanding.FindApproved(report)
            let now = book.Find(RecordKind.IndicatorReport, report.Key.Value)
            where revision is not null && now is not null && now.Revision != revision
            select new OutcomePin(now.Key, revision.Value),
        ];
        var states = pins.Length == 0 ? [] : await Store.LoadStatesAsync(pins, cancellation);
        return IndicatorBoard.Of(
            book,
            deeds,
            [.. states, .. await FindEarlierAsync(book, deeds, cancellation)],
            Units
        );
    }

    /// <summary>Every state of indicators and projects, when any changed after an approval.</summary>
    private async Task<IReadOnlyList<CooperationRecord>> FindEarlierAsync(
        CooperationBook book,
        IReadOnlyList<ReportDeed> deeds,
        CancellationToken cancellation
    )
    {
        var approvals = deeds.Where(deed => deed.Kind == ReportDeedKind.Approved).ToArray();
        if (approvals.Length == 0)
        {
            return [];
        }

        var first = approvals.Min(deed => deed.At);
        var earlier = new List<CooperationRecord>();
        foreach (var kind in new[] { RecordKind.Indicator, RecordKind.Project })
        {
            if (book.Of(kind).Any(record => record.ChangedAt > first))
            {
                earlier.AddRange(await Store.ListHistoryAsync(book.Workspace, kind, cancellation));
            }
        }

        return earlier;
    }
}
