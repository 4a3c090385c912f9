using System.CommandLine;
using System.Globalization;
using CityBraid.Kernel;
using CityBraid.Reporting;
using CityBraid.Web;
using CityBraid.Words;

namespace CityBraid.Cli;

/// <summary>Drafts of reports, and published ones.</summary>
internal static class KeptReportVerbs
{
    /// <summary>The number of a report in its workspace.</summary>
    public static Argument<string?> Number { get; } =
        Reading.Argument(
            "DRAFT",
            text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? text : null
        );

    /// <summary><c>report drafts</c>: every report that a workspace keeps.</summary>
    public static async Task<Answer> ListAsync(Session session, CancellationToken cancellation)
    {
        var list = await session.OpenAsync<ListKeptReports>(cancellation);
        return Answer.Of(
            await list.RunAsync(session.Actor, session.Load(CommonOptions.Place), cancellation),
            session.Language,
            reports => new Answer(
                reports.Select(KeptReportDocument.Of).ToArray(),
                reader => ReportPages.Kept(reports, reader)
            )
        );
    }

    /// <summary><c>report draft</c>: starts a draft with today's figures.</summary>
    public static async Task<Answer> StartAsync(
        Session session,
        ReportRequest request,
        Language language,
        CancellationToken cancellation
    )
    {
        var start = await session.OpenAsync<StartReport>(cancellation);
        return Told(await start.RunAsync(session.Actor, request, language.Tag, cancellation), session);
    }

    /// <summary><c>report publish</c>: from then on the report says what it says now.</summary>
    public static async Task<Answer> PublishAsync(Session session, CancellationToken cancellation)
    {
        var number = int.Parse(session.Load(Number), CultureInfo.InvariantCulture);
        var key = new KeptReportKey(session.Load(CommonOptions.Place), number);
        var open = await session.OpenAsync<OpenReport>(cancellation);
        var opened = await open.RunAsync(session.Actor, key, cancellation);
        if (opened.IsRefused)
        {
            return Answer.Refused(opened.Refusal, session.Language);
        }

        var (publish, seen) = (session.Open<PublishReport>(), opened.Value.Kept.Revision);
        return Told(await publish.RunAsync(session.Actor, key, seen, cancellation), session);
    }

    private static Answer Told(Result<KeptReport> result, Session session) =>
        Answer.Of(
            result,
            session.Language,
            report => new Answer(
                KeptReportDocument.Of(report),
                reader => ReportPages.Kept([new ListedReport(report, Changes: null)], reader)
            )
        );
}
