using CityBraid.Facts;

namespace CityBraid.Web;

/// <summary>Step 2: what the file is, and which year it tells.</summary>
public sealed partial class RecognisePage
{
    /// <summary>The draft.</summary>
    [Parameter]
    [EditorRequired]
    public required DraftView View { get; set; }

    /// <summary>What the file says.</summary>
    [Parameter]
    [EditorRequired]
    public required ImportReport Report { get; set; }

    /// <summary>What is wrong with what was sent.</summary>
    [Parameter]
    public IReadOnlyList<WizardProblem> Problems { get; set; } = [];

    /// <summary>The year as it was typed.</summary>
    [Parameter]
    public string? YearText { get; set; }

    /// <summary>The id and name of the field that takes the year.</summary>
    public const string YearField = "year";

    private const string YearForm = "year-form";

    private const string BuddhistCode = "facts.read-as-buddhist";

    private Visit Visit => View.Visit;

    private string Form =>
        Labels.Book.Has($"import.form.{Report.Form}")
            ? Visit.Say($"import.form.{Report.Form}")
            : Visit.Say("import.form.mapped", ("mapping", Report.Form));

    private string Summary =>
        string.Join(
            " · ",
            [
                Visit.Say("import.found", ("form", Form)),
                Visit.Say("import.items", ("count", Numerals.Show(Report.Items))),
                .. Report.Span is null ? [] : new[] { Numerals.Period(Report.Span, Visit.Reader) },
            ]
        );

    /// <summary>The note that a year was taken for a Buddhist one, in a form that tells it in one
    ///   cell.</summary>
    private Finding? ReadAsBuddhist => Report.Findings.FirstOrDefault(one => one.Code is BuddhistCode);

    private bool IsMonthly => Report.Form is "tgo-monthly";

    /// <summary>The cell of the year that somebody said is no Buddhist one.</summary>
    private ReadCorrection? YearCorrection =>
        Report.Corrections.FirstOrDefault(one =>
            one.Correction.Corrected.StartsWith(Common, StringComparison.Ordinal)
        );

    private const string Common = "ค.ศ. ";

    private bool AsksYear =>
        View.Draft.Year is not null || Report.Findings.Any(one => one.Code is "facts.no-year");

    private string Year =>
        YearText ?? (View.Draft.Year is { } year ? Numerals.Year(year, Visit.Reader) : string.Empty);

    private IReadOnlyList<Finding> Notes =>
        [
            .. Report.Findings.Where(one =>
                !one.IsError && one.Code is not BuddhistCode and not "facts.unknown-item"
            ),
        ];

    /// <summary>Shows the step.</summary>
    internal static Task<IResult> ShowAsync(
        [AsParameters] DraftAddress address,
        DraftDoor door,
        CancellationToken cancellation
    ) => ShowAsync(address, door, [], yearText: null, cancellation);

    /// <summary>Takes the year of a file that does not tell one.</summary>
    internal static async Task<IResult> SendAsync(
        [AsParameters] DraftAddress address,
        HttpRequest request,
        DraftDoor door,
        SetDraftYear set,
        CancellationToken cancellation
    )
    {
        var form = await SentForm.ReadAsync(request, cancellation);
        var text = form[YearField];
        if (form.IsSwitch)
        {
            return await ShowAsync(address, door, [], text, cancellation);
        }

        var year = CalendarYear.Find(text);
        if (text.Length > 0 && year is null)
        {
            var problem = new WizardProblem(
                address.Visit.Say("import.year.problem", ("text", text)),
                YearField
            );
            return await ShowAsync(address, door, [problem], text, cancellation);
        }

        var found = await door.FindAsync(address, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(address.Visit, found.Refusal);
        }

        var view = found.Value.View;
        var actor = address.Visit.Visitor.Actor;
        var kept = await set.RunAsync(actor, address.At(view.Place), year?.Number, cancellation);
        return kept.IsRefused
            ? Answers.Problem(address.Visit, kept.Refusal)
            : Results.LocalRedirect(view.AddressOf(WizardStep.Recognise));
    }

    private static Task<IResult> ShowAsync(
        DraftAddress address,
        DraftDoor door,
        IReadOnlyList<WizardProblem> problems,
        string? yearText,
        CancellationToken cancellation
    ) =>
        door.OpenAsync(
            address,
            (view, report) =>
                Task.FromResult(
                    WizardAnswers.Page<RecognisePage>(
                        problems,
                        (nameof(View), view),
                        (nameof(Report), report),
                        (nameof(Problems), problems),
                        (nameof(YearText), yearText)
                    )
                ),
            cancellation
        );
}
