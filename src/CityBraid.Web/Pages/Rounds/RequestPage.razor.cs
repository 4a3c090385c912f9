using System.Globalization;

namespace CityBraid.Web;

/// <summary>What a department answered, for whoever approves it or enters answers in its place.</summary>
public sealed partial class RequestPage
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The place.</summary>
    [Parameter]
    [EditorRequired]
    public required Place Place { get; set; }

    /// <summary>The sheet of the department.</summary>
    [Parameter]
    [EditorRequired]
    public required AnswerSheet Sheet { get; set; }

    /// <summary>What was sent.</summary>
    [Parameter]
    public SentForm Form { get; set; } = SentForm.Empty;

    /// <summary>What is wrong with it.</summary>
    [Parameter]
    public IReadOnlyList<string> Problems { get; set; } = [];

    /// <summary>The cells of which the sender is told that somebody else answered them.</summary>
    [Parameter]
    public IReadOnlySet<string>? Told { get; set; }

    private string Path => $"/{Place.Code}/data/rounds/{Sheet.Round.Id}/{Sheet.Request.Id}";

    private bool IsCommunity => Sheet.Request.Kind is RequestKind.Community;

    /// <summary>What was given to each cell: of a community all of it, of a department where an answer came
    ///   upon another.</summary>
    private IReadOnlyList<CellContribution> Given =>
        [
            .. Sheet
                .Round.CellsOf(Sheet.Request)
                .Select(Sheet.Request.ContributionsTo)
                .Where(given => given.Count > (IsCommunity ? 0 : 1))
                .SelectMany(given => given),
        ];

    private string Seen => Sheet.Request.Deeds.Count.ToString(CultureInfo.InvariantCulture);

    private bool MayDecide => MayApprove && Sheet.Request.State is not RequestState.Waiting;

    private bool MayEnterNow => MayEnter && Sheet.Request.State is not RequestState.Approved;

    private bool MayApprove => Visit.Visitor.Actor.May(Permission.ApproveFacts, Place.Code);

    private bool MayEnter => Visit.Visitor.Actor.May(Permission.WriteFacts, Place.Code);

    /// <summary>Shows a request.</summary>
    internal static Task<IResult> ShowAsync(
        [AsParameters] RequestVisit asked,
        RoundDesk desk,
        CancellationToken cancellation
    ) => desk.ShowAsync(asked, SentForm.Empty, refusal: null, cancellation);

    /// <summary>Keeps answers that are entered in a department's place.</summary>
    internal static async Task<IResult> EnterAsync(
        [AsParameters] RequestVisit asked,
        HttpRequest request,
        RoundDesk desk,
        EnterAnswers enter,
        VariableLibrary variables,
        CancellationToken cancellation
    )
    {
        var form = await SentForm.ReadAsync(request, cancellation);
        if (form.IsSwitch)
        {
            return await desk.ShowAsync(asked, form, refusal: null, cancellation);
        }

        var (key, sheet) = (RoundDesk.KeyOf(asked), await desk.FindSheetAsync(asked, cancellation));
        if ((key.Refusal ?? sheet.Refusal) is { } unknown)
        {
            return PageScript.Asks(request)
                ? RoundWords.Document(asked.Visit, unknown, variables)
                : Answers.Problem(asked.Visit, unknown);
        }

        var sent = AnswerForm.Read(form, sheet.Value!, variables);
        var kept = await enter.RunAsync(asked.Visit.Visitor.Actor, key.Value!, sent, cancellation);
        if (PageScript.Asks(request))
        {
            return RoundWords.Document(asked.Visit, kept, variables);
        }

        var refusal =
            kept.IsRefused ? kept.Refusal
            : kept.Value.Findings.Count > 0 ? Refusal.BadData("facts.answers-incomplete", kept.Value.Findings)
            : null;
        return refusal is null
            ? Answers.GoOn(asked.Visit, asked.Path)
            : await desk.ShowAsync(asked, kept.IsRefused ? form : SentForm.Empty, refusal, cancellation);
    }

    /// <summary>Puts the answers on record.</summary>
    internal static async Task<IResult> ApproveAsync(
        [AsParameters] RequestVisit asked,
        HttpRequest request,
        RoundDesk desk,
        ApproveAnswers approve,
        CancellationToken cancellation
    )
    {
        var form = await SentForm.ReadAsync(request, cancellation);
        if (await desk.FindUnsentAsync(asked, form, cancellation) is { } unsent)
        {
            return await desk.ShowAsync(asked, form, unsent, cancellation);
        }

        var key = RoundDesk.KeyOf(asked);
        var done = key.IsRefused
            ? key.Refusal
            : await approve.RunAsync(asked.Visit.Visitor.Actor, key.Value, SeenOf(form), cancellation);
        return await AnswerAsync(asked, desk, form, done.Refusal, cancellation);
    }

    /// <summary>Asks the department to look again.</summary>
    internal static async Task<IResult> ReturnAsync(
        [AsParameters] RequestVisit asked,
        HttpRequest request,
        RoundDesk desk,
        ReturnAnswers send,
        CancellationToken cancellation
    )
    {
        var form = await SentForm.ReadAsync(request, cancellation);
        if (await desk.FindUnsentAsync(asked, form, cancellation) is { } unsent)
        {
            return await desk.ShowAsync(asked, form, unsent, cancellation);
        }

        var key = RoundDesk.KeyOf(asked);
        var done = key.IsRefused
            ? key.Refusal
            : await send.RunAsync(
                asked.Visit.Visitor.Actor,
                key.Value,
                new AnswerReturn(SeenOf(form), form["note"]),
                cancellation
            );
        return await AnswerAsync(asked, desk, form, done.Refusal, cancellation);
    }

    private static int SeenOf(SentForm form) =>
        int.TryParse(form["seen"], NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : 0;

    /// <summary>Goes on, or shows the page again with why not and with what was typed.</summary>
    private static Task<IResult> AnswerAsync(
        RequestVisit asked,
        RoundDesk desk,
        SentForm form,
        Refusal? refusal,
        CancellationToken cancellation
    ) =>
        refusal switch
        {
            null => Task.FromResult(Answers.GoOn(asked.Visit, asked.Path)),
            { Kind: RefusalKind.NotFound } or { Code: "access.forbidden" } => Task.FromResult(
                Answers.Problem(asked.Visit, refusal)
            ),
            _ => desk.ShowAsync(asked, form, refusal, cancellation),
        };
}
