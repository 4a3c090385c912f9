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
        var today = new Dictionary<(ReportRequest, string), IReadOnlyList<KeptFigure>?>();
        var listed = new List<ListedReport>();
        foreach (var report in kept.Where(report => seesDrafts || !report.IsDraft))
        {
            // Several drafts of one report are compared with one filling of it.
            var asked = (report.Request, report.Language);
            if (!today.TryGetValue(asked, out var figures))
            {
                var filled = await filling.FillAsync(actor, report.Request, report.Language, cancellation);
                figures = filled.IsRefused ? null : KeptFigure.Of(filled.Value);
                today.Add(asked, figures);
            }

            listed.Add(
                new ListedReport(
                    report,
                    figures is null ? null : FigureChange.Between(report.Figures, figures).Count
                )
            );
        }

        return listed;
    }
}
