namespace CityBraid.Web;

/// <summary>The frame of the pages about a place's nexus models.</summary>
public sealed partial class PlanFrame
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The place.</summary>
    [Parameter]
    [EditorRequired]
    public required Place Place { get; set; }

    /// <summary>The way from the list of models to the page; empty on the list itself.</summary>
    [Parameter]
    public IReadOnlyList<Crumb> Way { get; set; } = [];

    /// <summary>What is wrong with what was sent.</summary>
    [Parameter]
    public IReadOnlyList<string> Problems { get; set; } = [];

    /// <summary>The field that is wrong, when there is only one.</summary>
    [Parameter]
    public string? Field { get; set; }

    /// <summary>The form whose content a change of language or era keeps; null when there is none.</summary>
    [Parameter]
    public string? FormId { get; set; }

    /// <summary>Whether that form changes something.</summary>
    [Parameter]
    public bool IsFormSent { get; set; }

    /// <summary>What the page adds to its head.</summary>
    [Parameter]
    public RenderFragment? Head { get; set; }

    /// <summary>The page.</summary>
    [Parameter]
    [EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    /// <summary>Where the models of a place are listed, after the language.</summary>
    internal static string RootOf(PlaceCode place) => $"/{place}/plan/model";

    /// <summary>Where a model is shown, after the language.</summary>
    internal static string PathOf(PlanKey plan) =>
        FormattableString.Invariant($"{RootOf(plan.Place)}/{plan.Number}");

    /// <summary>Where a result is shown, after the language.</summary>
    internal static string ResultOf(PlaceCode place, string run) => $"/{place}/plan/results/{run}";

    private string Name => Way.Count == 0 ? Visit.Say("plan.models") : Way[^1].Text.In(Visit.Lang);

    private IReadOnlyList<Crumb> Crumbs =>
        [
            Crumb.To(Visit, Visit.Say("crumb.places"), "/"),
            new Crumb(Place.Names, $"/{Place.Code}"),
            Crumb.To(Visit, Visit.Say("plan.models"), Way.Count == 0 ? null : RootOf(Place.Code)),
            .. Way,
        ];
}
