using CityBraid.Facts;

namespace CityBraid.Web;

/// <summary>Step 6: what the import did, and where it can be seen.</summary>
public sealed partial class ImportedPage
{
    /// <summary>The draft.</summary>
    [Parameter]
    [EditorRequired]
    public required DraftView View { get; set; }

    /// <summary>What it did.</summary>
    [Parameter]
    [EditorRequired]
    public required DraftOutcome Outcome { get; set; }

    /// <summary>The years of the place that have an inventory.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<int> Years { get; set; }

    private Visit Visit => View.Visit;

    private string Sentence => Visit.Say("import.imported", ("count", Numerals.Show(Outcome.Items)));

    private string InventoryOf(int year) =>
        Visit.Link(FormattableString.Invariant($"/{View.Place.Code}/inventories/{year}"));

    /// <summary>Shows the step; a draft that is not imported yet is led to its preview.</summary>
    internal static async Task<IResult> ShowAsync(
        [AsParameters] DraftAddress address,
        DraftDoor door,
        ListInventories inventories,
        CancellationToken cancellation
    )
    {
        var found = await door.FindAsync(address, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(address.Visit, found.Refusal);
        }

        var view = found.Value.View;
        if (view.Draft.Outcome is not { } outcome)
        {
            return Results.LocalRedirect(view.AddressOf(WizardStep.Preview));
        }

        var actor = address.Visit.Visitor.Actor;
        var listed = await inventories.RunAsync(actor, view.Place.Code, cancellation);
        return Answers.Page<ImportedPage>(
            (nameof(View), view),
            (nameof(Outcome), outcome),
            (nameof(Years), listed.Value?.Select(one => one.Year).ToArray() ?? [])
        );
    }
}
