using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>What came of a meeting, now or as it was closed, to be read on paper as well.</summary>
public sealed partial class OutcomePage
{
    private static readonly string[] TakingPart =
    [
        "who",
        "countries",
        "organisers",
        "participants",
        "people",
    ];

    private static readonly string[] Said = ["meeting"];

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The meeting with what came of it.</summary>
    [Parameter]
    [EditorRequired]
    public required MeetingView Shown { get; set; }

    /// <summary>What is wrong with a signature.</summary>
    [Parameter]
    public IReadOnlyList<string> Problems { get; set; } = [];

    /// <summary>What was chosen in its form.</summary>
    [Parameter]
    public SentForm Form { get; set; } = SentForm.Empty;

    private CooperationView View => Shown.View;

    private MeetingOverview Overview => Shown.Overview;

    private bool MayWrite => Visit.Visitor.Actor.May(Permission.WriteCooperation, View.Code);

    /// <summary>Only the latest version is signed and published.</summary>
    private bool IsLatest => Shown.Chosen is { } chosen && chosen.Version == Shown.Outcomes[0].Version;

    private bool IsSigned =>
        Shown.Chosen?.Signatures.Any(one => Actor.IsSamePerson(one.By, Visit.Visitor.Actor.Name)) is true;

    private bool IsSigning => MayWrite && IsLatest && !IsSigned;

    /// <summary>For whom somebody may sign: who organised the meeting and who took part.</summary>
    private IEnumerable<CooperationRecord> Signing =>
        View
            .Book.Follow(Overview.Meeting, "organisers", RecordKind.Organisation)
            .Concat(View.Book.Follow(Overview.Meeting, "participants", RecordKind.Organisation))
            .DistinctBy(one => one.Key);

    private string Start => $"/{View.Code}/meetings/{Overview.Meeting.Key.Code}";

    private string Document =>
        Visit.Link($"{Start}/outcome{(Shown.Chosen is { } one ? $"/{one.Version}" : null)}/document.docx");

    /// <summary>The fields of a meeting that tell who took part.</summary>
    internal static IEnumerable<FieldShape> TookPart =>
        RecordShape
            .Of(RecordKind.Meeting)
            .Fields.Where(one => TakingPart.Contains(one.Name, StringComparer.Ordinal));

    private IReadOnlyList<(RecordKind Kind, IReadOnlyList<CooperationRecord> Records)> Parts =>
        PartsOf(Overview);

    /// <summary>What came of a meeting, kind by kind.</summary>
    internal static IReadOnlyList<(RecordKind Kind, IReadOnlyList<CooperationRecord> Records)> PartsOf(
        MeetingOverview overview
    ) =>
        [
            (RecordKind.Challenge, overview.Challenges),
            (RecordKind.Logframe, overview.Logframes),
            (RecordKind.Decision, [.. overview.Decisions.Select(one => one.Decision)]),
            (RecordKind.ActionItem, [.. overview.Decisions.SelectMany(one => one.Actions)]),
            (RecordKind.Recommendation, overview.Recommendations),
        ];

    /// <summary>The address of a version, after the language.</summary>
    internal static string AddressOf(MeetingVisit asked, int version) =>
        FormattableString.Invariant($"/{asked.Place}/meetings/{asked.Code}/outcome/{version}");

    /// <summary>Shows what came of the meeting of a code, as it is now.</summary>
    internal static async Task<IResult> ShowAsync(
        [AsParameters] MeetingVisit asked,
        OutcomeDesk desk,
        CancellationToken cancellation
    )
    {
        var found = await desk.FindAsync(asked, cancellation);
        return found.IsRefused
            ? Answers.Problem(asked.Visit, found.Refusal)
            : Page(asked, found.Value, SentForm.Empty, []);
    }

    /// <summary>Shows a version as it was closed.</summary>
    internal static async Task<IResult> ShowVersionAsync(
        [AsParameters] MeetingVisit asked,
        int version,
        OutcomeDesk desk,
        CancellationToken cancellation
    )
    {
        var found = await desk.FindAsync(asked, version, cancellation);
        return found.IsRefused
            ? Answers.Problem(asked.Visit, found.Refusal)
            : Page(asked, found.Value, SentForm.Empty, []);
    }

    /// <summary>Signs a version, and shows it.</summary>
    internal static async Task<IResult> SignAsync(
        [AsParameters] MeetingVisit asked,
        int version,
        HttpRequest request,
        OutcomeDesk desk,
        SignOutcome sign,
        CancellationToken cancellation
    )
    {
        var found = await desk.FindAsync(asked, version, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(asked.Visit, found.Refusal);
        }

        var form = await SentForm.ReadAsync(request, cancellation);
        if (form.IsSwitch)
        {
            return Page(asked, found.Value, form, []);
        }

        var wanted = new OutcomeRequest(found.Value.Meeting.Key, version)
        {
            OnBehalfOf = form["organisation"],
        };
        var done = await sign.RunAsync(asked.Visit.Visitor.Actor, wanted, cancellation);
        return done.IsRefused
            ? Page(asked, found.Value, form, ErrorSummary.Of(asked.Visit, done.Refusal))
            : Answers.GoOn(asked.Visit, AddressOf(asked, version));
    }

    private static IResult Page(
        MeetingVisit asked,
        MeetingView shown,
        SentForm form,
        IReadOnlyList<string> problems
    ) =>
        Answers.Form<OutcomePage>(
            problems.Count > 0,
            (nameof(Visit), asked.Visit),
            (nameof(Shown), shown),
            (nameof(Form), form),
            (nameof(Problems), problems)
        );

    private string Counts() =>
        string.Join(
            " · ",
            Parts.Select(part =>
                $"{CooperationWords.Kinds(Visit, part.Kind)}: {Numerals.Show(part.Records.Count)}"
            )
        );
}
