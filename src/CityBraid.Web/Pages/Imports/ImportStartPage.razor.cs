using CityBraid.Facts;

namespace CityBraid.Web;

/// <summary>Step 1: the file, and the drafts that wait.</summary>
public sealed partial class ImportStartPage
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The place.</summary>
    [Parameter]
    [EditorRequired]
    public required Place Place { get; set; }

    /// <summary>The imports in the making.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<ImportDraft> Drafts { get; set; }

    /// <summary>What is wrong with the file that was sent.</summary>
    [Parameter]
    public IReadOnlyList<WizardProblem> Problems { get; set; } = [];

    /// <summary>The id of the field that takes the file.</summary>
    public const string FileField = "file";

    private string Action => Visit.Link(DraftView.Root(Place.Code));

    private string AddressOf(ImportDraft draft) =>
        new DraftView(Visit, Place, draft).AddressOf(WizardStep.Recognise);
}
