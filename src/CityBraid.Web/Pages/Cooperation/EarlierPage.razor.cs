using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>What earlier meetings recommended and what became of it: how the next one opens.</summary>
public sealed partial class EarlierPage
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The meeting.</summary>
    [Parameter]
    [EditorRequired]
    public required MeetingView Shown { get; set; }

    /// <summary>What was sent.</summary>
    [Parameter]
    public SentForm Form { get; set; } = SentForm.Empty;

    /// <summary>What is wrong with it.</summary>
    [Parameter]
    public IReadOnlyList<string> Problems { get; set; } = [];

    /// <summary>What somebody else wrote into the same fields.</summary>
    [Parameter]
    public IReadOnlyList<FieldConflict> Conflicts { get; set; } = [];

    private IReadOnlyList<EarlierRecommendation> Items { get; set; } = [];

    private bool MayWrite => Visit.Visitor.Actor.May(Permission.WriteCooperation, Shown.View.Code);

    private string Language => EarlierForm.LanguageOf(Form, Visit);

    private static IReadOnlyList<string> Fates =>
        RecordShape.Of(RecordKind.Recommendation).Find("fate")!.Choices;

    /// <inheritdoc/>
    protected override void OnInitialized() =>
        Items = EarlierRecommendation.Of(Shown.View.Book, Shown.Meeting);

    /// <summary>Shows what earlier meetings recommended.</summary>
    internal static async Task<IResult> ShowAsync(
        [AsParameters] MeetingVisit asked,
        OutcomeDesk desk,
        CancellationToken cancellation
    )
    {
        var found = await desk.FindAsync(asked, cancellation);
        return found.IsRefused
            ? Answers.Problem(asked.Visit, found.Refusal)
            : Page(asked, found.Value, SentForm.Empty, [], []);
    }

    /// <summary>Keeps the fates that were told, record by record.</summary>
    internal static async Task<IResult> SendAsync(
        [AsParameters] MeetingVisit asked,
        HttpRequest request,
        OutcomeDesk desk,
        ChangeFields change,
        CancellationToken cancellation
    )
    {
        var found = await desk.FindAsync(asked, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(asked.Visit, found.Refusal);
        }

        var form = await SentForm.ReadAsync(request, cancellation);
        if (form.IsSwitch)
        {
            return Page(asked, found.Value, form, [], []);
        }

        var (problems, conflicts) = (new List<string>(), new List<FieldConflict>());
        var items = EarlierRecommendation.Of(found.Value.View.Book, found.Value.Meeting);
        foreach (var patch in EarlierForm.Read(form, items, asked.Visit))
        {
            var saved = await change.RunAsync(asked.Visit.Visitor.Actor, patch, cancellation);
            problems.AddRange(ErrorSummary.Of(asked.Visit, saved.Refusal));
            conflicts.AddRange(saved.Value?.Conflicts ?? []);
        }

        if (conflicts.Count > 0)
        {
            problems.Add(CooperationWords.Say(asked.Visit, "merge.problem"));
        }

        return problems.Count == 0
            ? Results.LocalRedirect(asked.Visit.Here)
            : Page(asked, found.Value, form, problems, conflicts);
    }

    private static IResult Page(
        MeetingVisit asked,
        MeetingView shown,
        SentForm form,
        List<string> problems,
        List<FieldConflict> conflicts
    ) =>
        Answers.Form<EarlierPage>(
            problems.Count > 0,
            (nameof(Visit), asked.Visit),
            (nameof(Shown), shown),
            (nameof(Form), form),
            (nameof(Problems), problems),
            (nameof(Conflicts), conflicts)
        );

    private string FateSeen(EarlierRecommendation item) => Text(EarlierForm.FateSeen, item, item.Fate);

    private string FateOf(EarlierRecommendation item) => Text(EarlierForm.Fate, item, item.Fate);

    private string ReasonSeen(EarlierRecommendation item) =>
        Text(EarlierForm.ReasonSeen, item, ReasonIn(item));

    private string ReasonOf(EarlierRecommendation item) => Text(EarlierForm.Reason, item, ReasonIn(item));

    /// <summary>What was sent; before anything was, what is on record.</summary>
    private string Text(string start, EarlierRecommendation item, string known) =>
        Form.IsFilled && Conflicts.Count == 0 ? Form[start + EarlierForm.KeyOf(item)] : known;

    private string ReasonIn(EarlierRecommendation item) =>
        item.Reason?.Texts.GetValueOrDefault(Language) ?? string.Empty;

    private string Counts() =>
        string.Join(
            " · ",
            Items
                .GroupBy(item => item.Fate)
                .OrderBy(same => Fates.ToList().IndexOf(same.Key))
                .Select(same => $"{CooperationWords.Choice(Visit, same.Key)}: {Numerals.Show(same.Count())}")
        );
}
