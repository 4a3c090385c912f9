using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>
/// Opens records for whoever reads them: what waits for approval is for those who work there, and others read
/// the state that was approved.
/// </summary>
/// <param name="Store">The records.</param>
/// <param name="Deeds">What was done with reports.</param>
public sealed record RecordReading(ICooperationStore Store, IReportDeedStore Deeds)
{
    /// <summary>The book as a reader sees it; without a workspace the directory alone.</summary>
    internal async Task<CooperationBook> OpenAsync(
        Actor reader,
        PlaceCode? workspace,
        CancellationToken cancellation
    )
    {
        var book = await Books.OpenAsync(Store, workspace, cancellation);
        return workspace is null || IsColleague(reader, workspace)
            ? book
            : new CooperationBook(
                workspace,
                book.Records.Where(record => !RecordShape.Of(record.Key.Kind).IsApproved)
                    .Concat(await ApprovedAsync(book, workspace, cancellation))
            );
    }

    /// <summary>
    /// The book as it is shown to a reader: outsiders are not told who wrote what, which is often an address.
    /// </summary>
    internal async Task<CooperationBook> OpenShownAsync(
        Actor reader,
        PlaceCode? workspace,
        CancellationToken cancellation
    )
    {
        var book = await OpenAsync(reader, workspace, cancellation);
        return MayKnowWriters(reader, workspace)
            ? book
            : new CooperationBook(workspace, book.Records.Select(Unsigned));
    }

    /// <summary>The states of a record as a reader sees them, the latest first.</summary>
    internal async Task<IReadOnlyList<CooperationRecord>> ListRevisionsAsync(
        Actor reader,
        RecordKey key,
        CancellationToken cancellation
    )
    {
        var states = await Store.ListRevisionsAsync(key, cancellation);
        if (MayKnowWriters(reader, key.Workspace))
        {
            return states;
        }

        if (!RecordShape.Of(key.Kind).IsApproved)
        {
            return [.. states.Select(Unsigned)];
        }

        var deeds = await Deeds.ListAsync(key.Workspace!, cancellation);
        var revision = ReportStanding.FindApproved(deeds.Where(deed => deed.Report == key.Code));
        return [.. states.Where(state => state.Revision == revision).Select(Unsigned)];
    }

    private static bool MayKnowWriters(Actor reader, PlaceCode? workspace) =>
        workspace is null ? reader.May(Permission.WriteDirectory) : IsColleague(reader, workspace);

    private static CooperationRecord Unsigned(CooperationRecord record) =>
        record with
        {
            ChangedBy = string.Empty,
        };

    /// <summary>Whether somebody works in a workspace, and does not only read it.</summary>
    internal static bool IsColleague(Actor reader, PlaceCode workspace) =>
        reader.May(Permission.Discuss, workspace);

    /// <summary>The states that count, of records that are still there.</summary>
    private async Task<IReadOnlyList<CooperationRecord>> ApprovedAsync(
        CooperationBook book,
        PlaceCode workspace,
        CancellationToken cancellation
    )
    {
        var deeds = await Deeds.ListAsync(workspace, cancellation);
        OutcomePin[] pins =
        [
            .. from report in deeds.GroupBy(deed => deed.Report)
            let revision = ReportStanding.FindApproved(report)
            let now = book.Find(RecordKind.IndicatorReport, report.Key.Value)
            where revision is not null && now is not null
            select new OutcomePin(now.Key, revision.Value),
        ];
        return pins.Length == 0 ? [] : await Store.LoadStatesAsync(pins, cancellation);
    }
}
