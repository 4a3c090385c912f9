namespace CityBraid.Web;

/// <summary>A monitoring period, and the one step that comes next for whoever may take it.</summary>
public sealed partial class PeriodPage
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The period.</summary>
    [Parameter]
    [EditorRequired]
    public required PeriodRecord Record { get; set; }

    /// <summary>What was filled in so far.</summary>
    [Parameter]
    public SentForm Form { get; set; } = SentForm.Empty;

    /// <summary>Why the step was not taken.</summary>
    [Parameter]
    public IReadOnlyList<string> Problems { get; set; } = [];

    private MonitoringPeriod Period => Record.Period;

    private string Here => Visit.Link(CreditAddress.Of(Period));

    private string Title => CreditWords.Say(Visit, "period.title", ("days", CreditWords.Days(Visit, Period)));

    private PeriodDeed? Deed =>
        Record
            .Deeds.Where(deed => deed != PeriodDeed.Withdraw)
            .Select(deed => (PeriodDeed?)deed)
            .FirstOrDefault();

    private IReadOnlyList<AskedField> Fields => Deed is { } deed ? PeriodFields.Of(Visit, Record, deed) : [];

    private IReadOnlyList<Crumb> Way =>
        [new Crumb(Record.Listed.Project.Names, CreditAddress.Of(Period.Project)), Crumb.To(Visit, Title)];

    /// <summary>Shows a period.</summary>
    internal static async Task<IResult> ShowAsync(
        [AsParameters] PeriodCall call,
        PeriodSteps steps,
        CancellationToken cancellation
    )
    {
        var record = await steps.FindAsync(call, cancellation);
        return record.IsRefused
            ? Answers.Problem(call.Visit, record.Refusal)
            : Show(call.Visit, record.Value, SentForm.Empty, refusal: null);
    }

    /// <summary>Takes a step and leads to the period, or says why not.</summary>
    internal static async Task<IResult> SendAsync(
        [AsParameters] PeriodCall call,
        PeriodSteps steps,
        CancellationToken cancellation
    )
    {
        var record = await steps.FindAsync(call, cancellation);
        if (record.IsRefused)
        {
            return Answers.Problem(call.Visit, record.Refusal);
        }

        var form = await SentForm.ReadAsync(call.Request, cancellation);
        if (form.IsSwitch)
        {
            return Show(call.Visit, record.Value, form, refusal: null);
        }

        var done = await steps.RunAsync(call.Actor, record.Value, form, cancellation);
        return !done.IsRefused ? Answers.GoOn(call.Visit, CreditAddress.Of(record.Value.Period))
            : done.Refusal.Kind == RefusalKind.Forbidden ? Answers.Problem(call.Visit, done.Refusal)
            : Show(call.Visit, record.Value, form, done.Refusal);
    }

    private static IResult Show(Visit visit, PeriodRecord record, SentForm form, Refusal? refusal) =>
        Answers.Form<PeriodPage>(
            refusal is not null,
            (nameof(Visit), visit),
            (nameof(Record), record),
            (nameof(Form), form),
            (nameof(Problems), ErrorSummary.Of(visit, refusal))
        );
}
