using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>
/// The page of a country group at a meeting: made for phones, and for lines that break.
/// </summary>
public sealed partial class ContributePage(AssetFiles files)
{
    private const string Path = "/contribute/{token}";

    private static readonly string[] Levels = ["goal", "outcome", "output", "activity"];

    private WorkSheet? sheet;

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The group with its records.</summary>
    [Parameter]
    [EditorRequired]
    public required WorkGroup Group { get; set; }

    /// <summary>Who writes, and in which language.</summary>
    [Parameter]
    [EditorRequired]
    public required WorkVisit Work { get; set; }

    /// <summary>What was typed and is not on record.</summary>
    [Parameter]
    public IReadOnlyList<WorkRecord> Typed { get; set; } = [];

    /// <summary>What is wrong with it.</summary>
    [Parameter]
    public IReadOnlyList<string> Problems { get; set; } = [];

    /// <summary>What somebody else wrote into the same fields.</summary>
    [Parameter]
    public IReadOnlyList<FieldConflict> Conflicts { get; set; } = [];

    private AssetFiles Files => files;

    private WorkSheet Sheet => sheet ??= new WorkSheet(Group, Typed);

    private string Language => Work.Language.Tag;

    private string Page => Visit.Link($"/contribute/{Work.Token.Text}");

    private string Presentation => $"{Page}/presentation";

    private string Name => Group.Group.Name.In(Visit.Lang);

    private IReadOnlyList<KeyValuePair<string, FieldSet>> Agenda =>
        [.. Group.Meeting.Fields.Rows("agenda").OrderBy(item => item.Value["number"], NumberOrder)];

    private static Comparer<string?> NumberOrder =>
        Comparer<string?>.Create(
            (left, right) =>
                (left?.Length ?? 0) == (right?.Length ?? 0)
                    ? string.CompareOrdinal(left, right)
                    : (left?.Length ?? 0) - (right?.Length ?? 0)
        );

    /// <summary>Maps the endpoints.</summary>
    internal static void Map(RouteGroupBuilder inLanguage)
    {
        inLanguage.MapMethods(Path, WebHost.ReadMethods, ShowAsync);
        inLanguage.MapPost(Path, SendAsync);
        inLanguage.MapMethods("/contribute/worker.js", WebHost.ReadMethods, SendWorker);
    }

    private string Writing =>
        CooperationWords.Say(Visit, "work.writes", ("name", Work.By), ("language", Work.Language.OwnName));

    private string KindOf(RecordKind kind) => CooperationWords.Kind(Visit, kind);

    private string LabelOf(WorkRecord record) =>
        record.IsNew
            ? CooperationWords.Say(Visit, "new.action", ("kind", KindOf(record.Kind)))
            : KindOf(record.Kind);

    private static async Task<IResult> ShowAsync(
        Visit visit,
        string token,
        HttpRequest request,
        WorkDesk desk,
        CancellationToken cancellation
    )
    {
        var found = await desk.FindAsync(visit, token, cancellation);
        return found.IsRefused
            ? Answers.Problem(visit, found.Refusal)
            : Show(visit, found.Value, WorkVisit.Find(token, request, visit)!, [], []);
    }

    private static async Task<IResult> SendAsync(
        Visit visit,
        string token,
        HttpRequest request,
        WorkDesk desk,
        CancellationToken cancellation
    )
    {
        var found = await desk.FindAsync(visit, token, cancellation);
        if (found.IsRefused)
        {
            return PageScript.Asks(request)
                ? Results.Json(new { state = "refused", problems = ErrorSummary.Of(visit, found.Refusal) })
                : Answers.Problem(visit, found.Refusal);
        }

        var form = await SentForm.ReadAsync(request, cancellation);
        var work = WorkVisit.Find(token, request, visit)!;
        if (form.IsSwitch)
        {
            return Show(visit, found.Value, work, WorkForm.Read(form), []);
        }

        var answers = await desk.KeepAsync(visit, work, form, cancellation);
        if (PageScript.Asks(request))
        {
            return Results.Json(answers.Count == 0 ? WorkAnswer.Nothing : answers[0].Told);
        }

        if (answers.All(answer => answer.IsKept))
        {
            return Results.LocalRedirect(visit.Here);
        }

        var now = await desk.FindAsync(visit, token, cancellation);
        var again = answers.Select(answer => answer.Again).OfType<WorkRecord>().ToList();
        return Show(visit, now.Value ?? found.Value, work, again, answers);
    }

    /// <summary>
    /// The script that keeps the page while there is no connection; it is never kept itself.
    /// </summary>
    private static IResult SendWorker(AssetFiles files, HttpResponse response)
    {
        var sent = files.Send(files.Url("worker.ts").Split('/')[^1], response);
        response.Headers.CacheControl = "no-cache";
        return sent;
    }

    private static IResult Show(
        Visit visit,
        WorkGroup group,
        WorkVisit work,
        IReadOnlyList<WorkRecord> typed,
        IReadOnlyList<WorkAnswer> answers
    ) =>
        Answers.Form<ContributePage>(
            answers.Count > 0,
            (nameof(Visit), visit),
            (nameof(Group), group),
            (nameof(Work), work),
            (nameof(Typed), typed),
            (
                nameof(Problems),
                answers.SelectMany(answer => answer.Problems).Distinct(StringComparer.Ordinal).ToList()
            ),
            (nameof(Conflicts), answers.SelectMany(answer => answer.Saved?.Conflicts ?? []).ToList())
        );
}
