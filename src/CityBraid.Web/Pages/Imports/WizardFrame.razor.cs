namespace CityBraid.Web;

/// <summary>The frame of a step: the way through the steps, what is wrong, what is saved.</summary>
public sealed partial class WizardFrame
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The place.</summary>
    [Parameter]
    [EditorRequired]
    public required Place Place { get; set; }

    /// <summary>The step.</summary>
    [Parameter]
    [EditorRequired]
    public required WizardStep Step { get; set; }

    /// <summary>The draft; null before there is one.</summary>
    [Parameter]
    public DraftView? View { get; set; }

    /// <summary>What is wrong.</summary>
    [Parameter]
    public IReadOnlyList<WizardProblem> Problems { get; set; } = [];

    /// <summary>The step's heading, when it is not always the same.</summary>
    [Parameter]
    public string? Heading { get; set; }

    /// <summary>What the step adds to the page's head.</summary>
    [Parameter]
    public RenderFragment? Head { get; set; }

    /// <summary>The form whose content a switch of language keeps; null when there is none.</summary>
    [Parameter]
    public string? FormId { get; set; }

    /// <summary>The step itself.</summary>
    [Parameter]
    [EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    private static readonly WizardStep[] Steps = Enum.GetValues<WizardStep>();

    private string Title => Heading ?? Visit.Say($"import.{Step}.title");

    private string WindowTitle =>
        Problems.Count == 0 ? Title : Visit.Say("import.problem-title", ("title", Title));

    private IReadOnlyList<Crumb> Crumbs =>
        [
            Crumb.To(Visit, Visit.Say("crumb.places"), "/"),
            new Crumb(Place.Names, $"/{Place.Code}"),
            Crumb.To(
                Visit,
                Visit.Say("import.crumb"),
                Step == WizardStep.Upload ? null : DraftView.Root(Place.Code)
            ),
            .. View is null ? Array.Empty<Crumb>() : [Crumb.To(Visit, View.Draft.FileName)],
        ];

    private bool IsOpen => View is { Draft.State: CityBraid.Facts.DraftState.Open };

    private bool IsReached(WizardStep step) => IsOpen && step != Step && step != WizardStep.Done;

    private string? Current(WizardStep step) => step == Step ? "step" : null;
}
