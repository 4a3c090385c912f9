using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>Lists the reports that a workspace keeps, each with how many figures changed since.</summary>
/// <param name="filling">Fills packs.</param>
/// <param name="store">Keeps reports.</param>
public sealed class ListKeptReports(IReportFilling filling, IReportStore store)
{
    /// <summary>The reports, the latest first; drafts only for whoever works there.</summary>
    public async Task<Result<IReadOnlyList<ListedReport>>> RunAsync(
        Actor actor,
        PlaceCode workspace,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(workspace);
        if (ReportAccess.FindReadingRefusal(actor, workspace) is { } refusal)
        {
            return refusal;
        }

        var kept = await store.ListAsync(workspace, cancellation);
        var seesDrafts = ReportAccess.SeesDrafts(actor, workspace);
        var today = new Dictionary<(ReportRequest, string), Report?>();
        var listed = new List<ListedReport>();
        foreach (
            var report in kept.Where(report => report.Discard is null && (seesDrafts || !report.IsDraft))
        )
        {
            // Several drafts of one report are compared with one filling of it.
            var asked = (report.AsDrawn, report.Language);
            if (!today.TryGetValue(asked, out var filled))
            {
                filled = (
                    await filling.FillAsync(actor, report.AsDrawn, report.Language, cancellation)
                ).Value;
                today.Add(asked, filled);
            }

            var changes = filled is null
                ? default(int?)
                : FigureChange.Between(report.Figures, KeptFigure.Of(filled)).Count;
            listed.Add(
                new ListedReport(seesDrafts ? report : report.ForOutsiders(), changes)
                {
                    ChangedParts =
                        filled is null || !report.IsDraft
                            ? 0
                            : ReportSection.Of(report, filled).Count(section => section.IsChanged),
                }
            );
        }

        return listed;
    }
}
