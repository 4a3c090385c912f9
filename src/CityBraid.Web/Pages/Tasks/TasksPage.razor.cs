using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>What is to be done in a workspace; for who may enter facts, giving tasks as well.</summary>
public sealed partial class TasksPage
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The place.</summary>
    [Parameter]
    [EditorRequired]
    public required Place Place { get; set; }

    /// <summary>The tasks that the reader may see, the one due first at the top.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<ListedTask> Tasks { get; set; }

    /// <summary>Who can be given a task.</summary>
    [Parameter]
    public IReadOnlyList<Member> Members { get; set; } = [];

    /// <summary>What was filled in so far.</summary>
    [Parameter]
    public SentForm Form { get; set; } = SentForm.Empty;

    /// <summary>What is wrong with what was sent.</summary>
    [Parameter]
    public IReadOnlyList<string> Problems { get; set; } = [];

    /// <summary>What was just done: <c>finished</c>, <c>assigned</c>; null when nothing was.</summary>
    [Parameter]
    public string? Done { get; set; }

    private IReadOnlyList<ListedTask> Own => [.. Tasks.Where(listed => listed.IsOwn)];

    private IReadOnlyList<ListedTask> Others => [.. Tasks.Where(listed => !listed.IsOwn)];

    private bool MayAssign => Visit.Visitor.Actor.May(Permission.WriteFacts, Place.Code);

    private IReadOnlyList<Crumb> Crumbs =>
        [
            Crumb.To(Visit, Visit.Say("crumb.places"), "/"),
            new Crumb(Place.Names, $"/{Place.Code}"),
            Crumb.To(Visit, Visit.Say("task.list")),
        ];

    /// <summary>Shows the tasks of a place.</summary>
    internal static Task<IResult> ShowAsync(
        Visit visit,
        string place,
        HttpRequest request,
        TaskDesk desk,
        CancellationToken cancellation
    ) =>
        desk.ShowAsync(
            visit,
            place,
            SentForm.Empty,
            refusal: null,
            request.Query[TaskDesk.DoneName].ToString(),
            cancellation
        );

    /// <summary>Finishes a task or gives one, then leads on; or shows the form again.</summary>
    internal static async Task<IResult> SendAsync(
        Visit visit,
        string place,
        HttpRequest request,
        TaskDesk desk,
        TaskChanges changes,
        CancellationToken cancellation
    )
    {
        var form = await SentForm.ReadAsync(request, cancellation);
        if (form.IsSwitch)
        {
            return await desk.ShowAsync(visit, place, form, refusal: null, done: null, cancellation);
        }

        var refusal = await changes.RunAsync(visit, place, form, request, cancellation);
        return refusal switch
        {
            null => Answers.GoOn(visit, TaskChanges.AfterOf(place, form)),
            { Kind: RefusalKind.Invalid } => await desk.ShowAsync(
                visit,
                place,
                form,
                refusal,
                done: null,
                cancellation
            ),
            _ => Answers.Problem(visit, refusal),
        };
    }
}
