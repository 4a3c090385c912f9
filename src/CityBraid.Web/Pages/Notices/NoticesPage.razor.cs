using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>What a workspace wrote to people: what waits, was sent, failed and why.</summary>
public sealed partial class NoticesPage
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required Workspace Workspace { get; set; }

    /// <summary>Its notices, the newest first.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<Notice> Notices { get; set; }

    /// <summary>The page of the list that is asked for.</summary>
    [Parameter]
    public string? Page { get; set; }

    private PageCut Cut => PageCut.Of(Page, Notices.Count);

    private IReadOnlyList<Crumb> Crumbs =>
        [
            Crumb.To(Visit, Visit.Say("crumb.places"), "/"),
            new Crumb(
                Workspace.Names,
                Workspace.Kind is WorkspaceKind.Programme
                    ? $"/{Workspace.Code}/members"
                    : $"/{Workspace.Code}"
            ),
            Crumb.To(Visit, Visit.Say("notice.list")),
        ];

    /// <summary>Shows the outbox of a workspace.</summary>
    internal static async Task<IResult> ShowAsync(
        Visit visit,
        string place,
        HttpRequest request,
        ListWorkspaces workspaces,
        ListNotices list,
        CancellationToken cancellation
    )
    {
        if (!PlaceCode.TryParse(place, out var code))
        {
            return Results.NotFound();
        }

        var actor = visit.Visitor.Actor;
        var listed = await list.RunAsync(actor, code, cancellation);
        var known = await workspaces.RunAsync(actor, cancellation);
        return listed.IsRefused ? Answers.Problem(visit, listed.Refusal)
            : known.Value?.FirstOrDefault(one => one.Code == code) is { } workspace
                ? Answers.Page<NoticesPage>(
                    (nameof(Visit), visit),
                    (nameof(Workspace), workspace),
                    (nameof(Notices), listed.Value),
                    (nameof(Page), request.Query["page"].ToString())
                )
            : Results.NotFound();
    }

    private static string? StyleOf(Notice notice) =>
        notice.State switch
        {
            NoticeState.Failed => "wrong",
            NoticeState.Sent => "good",
            _ => null,
        };

    /// <summary>What became of it, in one sentence; why it waits or failed.</summary>
    private string StandingOf(Notice notice) =>
        notice switch
        {
            { SentAt: { } at } => Visit.Say("notice.sent", ("at", Moments.Say(Visit, at))),
            { State: NoticeState.Failed } => Visit.Say(
                "notice.failed",
                ("why", Why(notice)),
                ("count", Numerals.Show(notice.Attempts))
            ),
            _ when !Server.IsKnown => Visit.Say("notice.waits-for-server"),
            { Failure: not null } => Visit.Say(
                "notice.again",
                ("why", Why(notice)),
                ("at", Moments.Say(Visit, notice.NextAttemptAt))
            ),
            _ => Visit.Say("notice.soon"),
        };

    private string Why(Notice notice) =>
        Visit.Say(notice.Failure is { } why ? $"notice.failure.{why}" : "notice.failure.Refused");

    /// <summary>The letter as it goes out, but for what only its reader may see.</summary>
    private string TextOf(Notice notice) =>
        notice.Letter.Text.Replace(Letter.SecretMark, Visit.Say("notice.secret"), StringComparison.Ordinal);
}
