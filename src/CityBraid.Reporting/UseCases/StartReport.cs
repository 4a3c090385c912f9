using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>Starts a draft of a report with today's figures.</summary>
/// <param name="filling">Fills packs.</param>
/// <param name="store">Keeps reports.</param>
/// <param name="time">Tells when it happens.</param>
public sealed class StartReport(IReportFilling filling, IReportStore store, TimeProvider time)
{
    /// <summary>The draft.</summary>
    /// <param name="actor">Who starts it.</param>
    /// <param name="request">Which report.</param>
    /// <param name="language">The tag of the language that it is written in.</param>
    /// <param name="cancellation">Stops before anything is kept.</param>
    public async Task<Result<KeptReport>> RunAsync(
        Actor actor,
        ReportRequest request,
        string language,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(request);
        if (ReportAccess.FindWritingRefusal(actor, request.Place) is { } refusal)
        {
            return refusal;
        }

        var filled = await filling.FillAsync(actor, request, language, cancellation);
        if (filled.IsRefused)
        {
            return filled.Refusal;
        }

        var (report, now) = (filled.Value, time.GetUtcNow());
        var draft = new KeptReport
        {
            Request = request,
            Version = report.Version,
            Language = report.Language,
            Title = report.Title,
            Basis = report.Subtitle,
            StartedBy = actor.Name,
            StartedAt = now,
            DrawnBy = actor.Name,
            DrawnAt = now,
            Figures = KeptFigure.Of(report),
            Parts = KeptPart.Of(report),
            Signers = report.Signers,
            Authors = [actor.Name],
        };
        return await store.AddAsync(draft, cancellation);
    }
}
