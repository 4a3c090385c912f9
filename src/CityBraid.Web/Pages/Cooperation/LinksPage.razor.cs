using System.Globalization;
using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>The links by which country groups contribute to a meeting without accounts.</summary>
public sealed partial class LinksPage(TimeProvider time)
{
    private const string DaysUsual = "14";

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationView View { get; set; }

    /// <summary>The meeting.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationRecord Meeting { get; set; }

    /// <summary>The links, the latest first.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<ContributorLink> Links { get; set; }

    /// <summary>What was sent.</summary>
    [Parameter]
    public SentForm Form { get; set; } = SentForm.Empty;

    /// <summary>What is wrong with it.</summary>
    [Parameter]
    public IReadOnlyList<string> Problems { get; set; } = [];

    /// <summary>The address of the link that was just made; null when none was.</summary>
    [Parameter]
    public string? Address { get; set; }

    private DateTimeOffset Now => time.GetUtcNow();

    private string Here => $"/{View.Code}/meetings/{Meeting.Key.Code}/links";

    private string Days => Form.IsFilled ? Form["days"] : DaysUsual;

    /// <summary>Shows the links of a meeting to whoever may make some.</summary>
    internal static Task<IResult> ShowAsync(
        Visit visit,
        string place,
        string code,
        OutcomeDesk desk,
        ListContributorLinks list,
        CancellationToken cancellation
    ) => ShowAsync(new MeetingVisit(visit, place, code), desk, list, new LinksState(), cancellation);

    /// <summary>Makes a link and shows its address this once.</summary>
    internal static async Task<IResult> SendAsync(
        [AsParameters] MeetingVisit asked,
        HttpRequest request,
        OutcomeDesk desk,
        MakeContributorLink make,
        ListContributorLinks list,
        CancellationToken cancellation
    )
    {
        var form = await SentForm.ReadAsync(request, cancellation);
        if (form.IsSwitch || !PlaceCode.TryParse(asked.Place, out var workspace))
        {
            return await ShowAsync(asked, desk, list, new LinksState { Form = form }, cancellation);
        }

        var days = int.TryParse(form["days"], NumberStyles.None, CultureInfo.InvariantCulture, out var read)
            ? read
            : 0;
        var wanted = new LinkRequest(workspace, asked.Code, form["group"], days);
        var made = await make.RunAsync(asked.Visit.Visitor.Actor, wanted, cancellation);
        var state = made.IsRefused
            ? new LinksState { Form = form, Problems = ErrorSummary.Of(asked.Visit, made.Refusal) }
            : new LinksState
            {
                Address = SiteAddress.Of(request) + asked.Visit.Link($"/contribute/{made.Value.Token.Text}"),
            };
        return await ShowAsync(asked, desk, list, state, cancellation);
    }

    /// <summary>Withdraws a link.</summary>
    internal static async Task<IResult> WithdrawAsync(
        [AsParameters] MeetingVisit asked,
        string id,
        OutcomeDesk desk,
        WithdrawContributorLink withdraw,
        CancellationToken cancellation
    )
    {
        var found = await desk.FindAsync(asked, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(asked.Visit, found.Refusal);
        }

        var actor = asked.Visit.Visitor.Actor;
        var done = await withdraw.RunAsync(actor, found.Value.Meeting.Key, id, cancellation);
        return done.IsRefused
            ? Answers.Problem(asked.Visit, done.Refusal)
            : Answers.GoOn(asked.Visit, $"/{asked.Place}/meetings/{asked.Code}/links");
    }

    private static async Task<IResult> ShowAsync(
        MeetingVisit asked,
        OutcomeDesk desk,
        ListContributorLinks list,
        LinksState state,
        CancellationToken cancellation
    )
    {
        var found = await desk.FindAsync(asked, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(asked.Visit, found.Refusal);
        }

        var meeting = found.Value.Meeting;
        var links = await list.RunAsync(asked.Visit.Visitor.Actor, meeting.Key, cancellation);
        return links.IsRefused
            ? Answers.Problem(asked.Visit, links.Refusal)
            : Answers.Form<LinksPage>(
                state.Problems.Count > 0,
                (nameof(Visit), asked.Visit),
                (nameof(View), found.Value.View),
                (nameof(Meeting), meeting),
                (nameof(Links), links.Value),
                (nameof(Form), state.Form),
                (nameof(Problems), state.Problems),
                (nameof(Address), state.Address)
            );
    }

    private LocalText NameOf(ContributorLink link) =>
        View.Book.NameOf(RecordKind.CountryGroup, link.Group.Value);

    private string StateOf(ContributorLink link) =>
        CooperationWords.Say(
            Visit,
            link.IsOpen(Now) ? "links.open"
                : link.WithdrawnAt is null ? "links.over"
                : "links.withdrawn"
        );
}
