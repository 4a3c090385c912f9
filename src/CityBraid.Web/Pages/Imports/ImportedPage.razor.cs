using CityBraid.Facts;
using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Step 6: how far the import is, then what it did and where it can be seen.</summary>
public sealed partial class ImportedPage
{
    /// <summary>The draft.</summary>
    [Parameter]
    [EditorRequired]
    public required DraftView View { get; set; }

    /// <summary>What it did; null when it has not ended well.</summary>
    [Parameter]
    public DraftOutcome? Outcome { get; set; }

    /// <summary>The run that imports it; null when it is imported.</summary>
    [Parameter]
    public Run? Run { get; set; }

    /// <summary>The years of the place that have an inventory.</summary>
    [Parameter]
    public IReadOnlyList<int> Years { get; set; } = [];

    private Visit Visit => View.Visit;

    private string Sentence => Visit.Say("import.imported", ("count", Numerals.Show(Outcome!.Items)));

    private string Heading =>
        Outcome is not null ? Visit.Say("import.Done.title")
        : Run!.IsOver ? Visit.Say("import.stopped.title")
        : Visit.Say("import.running.title");

    private string InventoryOf(int year) =>
        Visit.Link(FormattableString.Invariant($"/{View.Place.Code}/inventories/{year}"));

    /// <summary>Shows the step; a draft that nobody began to import is led to its preview.</summary>
    internal static async Task<IResult> ShowAsync(
        [AsParameters] DraftAddress address,
        DraftDoor door,
        DraftRuns runs,
        ListInventories inventories,
        CancellationToken cancellation
    )
    {
        var found = await door.FindOpenAsync(address, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(address.Visit, found.Refusal);
        }

        var (view, actor) = (found.Value, address.Visit.Visitor.Actor);
        if (view.Draft.Outcome is not { } outcome)
        {
            return await runs.FindAsync(actor, address.At(view.Place), cancellation) is { } run
                ? Answers.Page<ImportedPage>((nameof(View), view), (nameof(Run), run))
                : Results.LocalRedirect(view.AddressOf(WizardStep.Preview));
        }

        var listed = await inventories.RunAsync(actor, view.Place.Code, cancellation);
        return Answers.Page<ImportedPage>(
            (nameof(View), view),
            (nameof(Outcome), outcome),
            (nameof(Years), listed.Value?.Select(one => one.Year).ToArray() ?? [])
        );
    }
}
