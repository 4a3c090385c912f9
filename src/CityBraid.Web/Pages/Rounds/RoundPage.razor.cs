namespace CityBraid.Web;

/// <summary>A round: who is asked, how far each has come, and what is missing.</summary>
public sealed partial class RoundPage(TimeProvider time)
{
    private const string ItemStart = "item/";

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The place.</summary>
    [Parameter]
    [EditorRequired]
    public required Place Place { get; set; }

    /// <summary>The round with the sheet of each department.</summary>
    [Parameter]
    [EditorRequired]
    public required ShownRound Shown { get; set; }

    /// <summary>What was sent.</summary>
    [Parameter]
    public SentForm Form { get; set; } = SentForm.Empty;

    /// <summary>What is wrong with it.</summary>
    [Parameter]
    public IReadOnlyList<string> Problems { get; set; } = [];

    /// <summary>The address of a link that was just made; null when none was.</summary>
    [Parameter]
    public string? Address { get; set; }

    private DataRound Round => Shown.Round;

    private string Here => $"/{Place.Code}/data/rounds/{Round.Id}";

    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    private string Late =>
        string.Join(
            ", ",
            Shown.Sheets.Where(sheet => sheet.IsLate(Today)).Select(sheet => sheet.Request.Department)
        );

    private bool MayAsk => Visit.Visitor.Actor.May(Permission.WriteFacts, Place.Code);

    /// <summary>What nobody is asked for yet: one department answers for a variable.</summary>
    private IEnumerable<Variable> Askable =>
        Variables.All.Where(variable =>
            !Round.Requests.Any(request => request.Items.Any(item => item.Variable == variable.Code))
        );

    /// <summary>Shows a round.</summary>
    internal static Task<IResult> ShowAsync(
        [AsParameters] RoundVisit asked,
        RoundDesk desk,
        CancellationToken cancellation
    ) => desk.ShowAsync(asked, new RoundPageState(), cancellation);

    /// <summary>Asks a department, and shows its link this once.</summary>
    internal static async Task<IResult> AskAsync(
        [AsParameters] RoundVisit asked,
        HttpRequest request,
        RoundDesk desk,
        AskDepartment ask,
        CancellationToken cancellation
    )
    {
        var form = await SentForm.ReadAsync(request, cancellation);
        if (form.IsSwitch || !PlaceCode.TryParse(asked.Place, out var place))
        {
            return await desk.ShowAsync(asked, new RoundPageState { Form = form }, cancellation);
        }

        AskedItem[] items =
        [
            .. form.Below(ItemStart)
                .Where(item => item.Value.Length > 0)
                .Select(item => new AskedItem(
                    item.Key,
                    item.Value == "month" ? AskedEvery.Month : AskedEvery.Period
                )),
        ];
        var asking = new DepartmentAsking(asked.Round, form["department"], form["contact"], items)
        {
            Kind = form["kind"] == "community" ? RequestKind.Community : RequestKind.Department,
        };
        var linked = await ask.RunAsync(asked.Visit.Visitor.Actor, place, asking, cancellation);
        return await desk.ShowAsync(
            asked,
            linked.IsRefused
                ? new RoundPageState { Form = form, Problems = ErrorSummary.Of(asked.Visit, linked.Refusal) }
                : new RoundPageState { Address = AddressOf(request, asked.Visit, linked.Value) },
            cancellation
        );
    }

    /// <summary>Makes a new link of a request, and shows it this once.</summary>
    internal static async Task<IResult> RenewAsync(
        [AsParameters] RequestVisit asked,
        HttpRequest request,
        RoundDesk desk,
        RenewRequestLink renew,
        CancellationToken cancellation
    )
    {
        var key = RoundDesk.KeyOf(asked);
        var linked = key.IsRefused
            ? key.Refusal
            : await renew.RunAsync(asked.Visit.Visitor.Actor, key.Value, cancellation);
        return linked.IsRefused
            ? Answers.Problem(asked.Visit, linked.Refusal)
            : await desk.ShowAsync(
                new RoundVisit(asked.Visit, asked.Place, asked.Round),
                new RoundPageState { Address = AddressOf(request, asked.Visit, linked.Value) },
                cancellation
            );
    }

    private static string AddressOf(HttpRequest request, Visit visit, LinkedRequest linked) =>
        SiteAddress.Of(request) + visit.Link($"/answer/{linked.Token.Text}");

    private string WhoFills(AnswerSheet sheet) =>
        Visit.Say("round.gap.who", ("department", sheet.Request.Department));

    private LocalText NameOf(string variable) =>
        Variables.Find(variable)?.Names ?? new LocalText("en", variable);
}
