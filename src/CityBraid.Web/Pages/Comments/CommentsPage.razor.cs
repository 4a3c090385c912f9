using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>What is said about a page by those who work there.</summary>
public sealed partial class CommentsPage
{
    private const int NamesShown = 6;

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace's code.</summary>
    [Parameter]
    [EditorRequired]
    public required PlaceCode Workspace { get; set; }

    /// <summary>What place or programme is called.</summary>
    [Parameter]
    [EditorRequired]
    public required LocalText Names { get; set; }

    /// <summary>The place; null for a programme.</summary>
    [Parameter]
    public Place? Place { get; set; }

    /// <summary>The address of the page after the language.</summary>
    [Parameter]
    [EditorRequired]
    public required string About { get; set; }

    /// <summary>What is said, the oldest first.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<Comment> Comments { get; set; }

    /// <summary>Who can be called.</summary>
    [Parameter]
    public IReadOnlyList<Member> Members { get; set; } = [];

    /// <summary>What was sent.</summary>
    [Parameter]
    public SentForm Form { get; set; } = SentForm.Empty;

    /// <summary>What is wrong with it.</summary>
    [Parameter]
    public IReadOnlyList<string> Problems { get; set; } = [];

    private string Here => Visit.Link(CommentDesk.PathOf(Workspace, About));

    /// <summary>The first few names by which colleagues are called.</summary>
    private string Called =>
        string.Join(", ", Members.Take(NamesShown).Select(member => $"@{member.Email.Value.Split('@')[0]}"));

    private IReadOnlyList<Crumb> Crumbs =>
        [
            Crumb.To(Visit, Visit.Say("crumb.places"), "/"),
            new Crumb(Names, $"/{Workspace}"),
            Crumb.To(Visit, Visit.Say("comments.title")),
        ];

    /// <summary>Shows what is said about a page.</summary>
    internal static Task<IResult> ShowAsync(
        Visit visit,
        string place,
        string? about,
        CommentDesk desk,
        CancellationToken cancellation
    ) => desk.ShowAsync(visit, (place, about), SentForm.Empty, refusal: null, cancellation);

    /// <summary>Keeps a comment and shows it, or what is wrong with it.</summary>
    internal static async Task<IResult> SendAsync(
        Visit visit,
        string place,
        string? about,
        HttpRequest request,
        CommentDesk desk,
        AddComment add,
        CancellationToken cancellation
    )
    {
        var form = await SentForm.ReadAsync(request, cancellation);
        if (form.IsSwitch || !PlaceCode.TryParse(place, out var code))
        {
            return await desk.ShowAsync(visit, (place, about), form, refusal: null, cancellation);
        }

        var (actor, page) = (visit.Visitor.Actor, about ?? string.Empty);
        var letters = LetterWords.Of(request, actor, visit.Reader.Language);
        var asked = new CommentRequest(code, page, form["text"])
        {
            Letter = letters.Mention(CommentDesk.PathOf(code, page), form["text"]),
        };
        var added = await add.RunAsync(actor, asked, cancellation);
        return added.IsRefused
            ? added.Refusal.Kind is RefusalKind.Invalid
                ? await desk.ShowAsync(visit, (place, about), form, added.Refusal, cancellation)
                : Answers.Problem(visit, added.Refusal)
            : Results.LocalRedirect(visit.Link(CommentDesk.PathOf(code, page)) + "#" + added.Value.Id);
    }
}
