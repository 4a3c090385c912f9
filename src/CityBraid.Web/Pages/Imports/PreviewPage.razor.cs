using CityBraid.Facts;
using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Step 5: what would change, fact by fact and in the total.</summary>
public sealed partial class PreviewPage
{
    /// <summary>The draft.</summary>
    [Parameter]
    [EditorRequired]
    public required DraftView View { get; set; }

    /// <summary>What the import would do.</summary>
    [Parameter]
    [EditorRequired]
    public required ImportReport Report { get; set; }

    /// <summary>The inventories before and after.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<YearTotals> Totals { get; set; }

    /// <summary>Why it was not imported.</summary>
    [Parameter]
    public IReadOnlyList<WizardProblem> Problems { get; set; } = [];

    private const int RowsMax = 200;

    private Visit Visit => View.Visit;

    private IEnumerable<FactRevision> Changed => Report.Differences.Where(one => one.After is not null);

    private IEnumerable<FactRevision> Withdrawn => Report.Differences.Where(one => one.After is null);

    private bool ChangesNothing => Report.Imported == 0 && Report.Differences.Count == 0;

    private string Button => Visit.Say("import.do", ("count", Numerals.Show(Report.ItemsTaken)));

    private string NameOf(FactRevision revision) =>
        Variables.Find(revision.Key.Variable)?.Names.In(Visit.Lang) ?? revision.Key.Variable;

    private string AmountOf(Fact? fact) =>
        fact is null ? Visit.Say("import.withdrawn") : UnitWords.Say(Visit, fact.Quantity);

    private string Before(Compilation inventory) =>
        inventory.Total is null
            ? Visit.Say("import.total.none")
            : Visit.Say("import.total.before", ("tonnes", Tonnes(inventory)));

    private static string Tonnes(Compilation inventory) => Figures.Tonnes(inventory.Total?.Tonnes);

    /// <summary>Shows the step; a draft with errors is led back to them.</summary>
    internal static Task<IResult> ShowAsync(
        [AsParameters] DraftAddress address,
        DraftDoor door,
        ImportTotals totals,
        CancellationToken cancellation
    ) =>
        door.OpenAsync(
            address,
            (view, report) => ShowAsync(view, report, totals, cancellation),
            cancellation
        );

    /// <summary>Starts the import of the draft as long work; a small file is in before this answers.</summary>
    internal static async Task<IResult> SendAsync(
        [AsParameters] DraftAddress address,
        DraftDoor door,
        DraftRuns runs,
        CancellationToken cancellation
    )
    {
        var found = await door.FindOpenAsync(address, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(address.Visit, found.Refusal);
        }

        if (found.Value is not { Draft.State: DraftState.Open } view)
        {
            return Results.LocalRedirect(found.Value.AddressOf(WizardStep.Done));
        }

        var run = await runs.StartAsync(address.Visit.Visitor.Actor, view.Draft, cancellation);
        if (run.IsRefused)
        {
            return Answers.Problem(address.Visit, run.Refusal);
        }

        // Errors in the data are mended where they stand; whatever else ended it is told by the last step.
        var hasErrors = run.Value is { State: RunState.Refused, Result: not null };
        return Results.LocalRedirect(view.AddressOf(hasErrors ? WizardStep.Cells : WizardStep.Done));
    }

    private static async Task<IResult> ShowAsync(
        DraftView view,
        ImportReport report,
        ImportTotals totals,
        CancellationToken cancellation
    )
    {
        if (report.IsRefused)
        {
            return Results.LocalRedirect(view.AddressOf(WizardStep.Cells));
        }

        var actor = view.Visit.Visitor.Actor;
        return Answers.Page<PreviewPage>(
            (nameof(View), view),
            (nameof(Report), report),
            (nameof(Totals), await totals.FindAsync(actor, view.Place.Code, report, cancellation))
        );
    }
}
