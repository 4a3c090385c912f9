using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Looks at the states of reports that count, whatever was changed since.</summary>
internal static class CountingReports
{
    /// <summary>
    /// Why a report does not go to another indicator: what it says would count on the earlier one still, and
    /// be lost with it.
    /// </summary>
    public static async Task<Finding?> FindMoveAsync(
        IReportDeedStore deeds,
        CooperationRecord? now,
        RecordDraft draft,
        CancellationToken cancellation
    )
    {
        const string Indicator = "indicator";
        if (
            draft.Key is not { Kind: RecordKind.IndicatorReport, Workspace: { } workspace }
            || now is not { IsRemoved: false }
            || now.Fields[Indicator] is not { } earlier
            || earlier == draft.Fields[Indicator]
        )
        {
            return null;
        }

        var own = (await deeds.ListAsync(workspace, cancellation)).Where(deed =>
            deed.Report == draft.Key.Code
        );
        return ReportStanding.FindApproved(own) is null
            ? null
            : new Finding(
                Severity.Error,
                "cooperation.report-counts-elsewhere",
                RecordPlace.Of(draft.Key, Indicator),
                ("report", draft.Key.Code.Value),
                ("indicator", earlier)
            );
    }

    /// <summary>The states of a workspace that count and are not the latest.</summary>
    public static async Task<IReadOnlyList<CooperationRecord>> ListEarlierAsync(
        RecordReading reading,
        CooperationBook book,
        CancellationToken cancellation
    )
    {
        if (book.Workspace is not { } workspace)
        {
            return [];
        }

        var deeds = await reading.Deeds.ListAsync(workspace, cancellation);
        OutcomePin[] pins =
        [
            .. from report in deeds.GroupBy(deed => deed.Report)
            let revision = ReportStanding.FindApproved(report)
            let now = book.Find(RecordKind.IndicatorReport, report.Key.Value)
            where revision is not null && now is not null && now.Revision != revision
            select new OutcomePin(now.Key, revision.Value),
        ];
        return pins.Length == 0 ? [] : await reading.Store.LoadStatesAsync(pins, cancellation);
    }
}
