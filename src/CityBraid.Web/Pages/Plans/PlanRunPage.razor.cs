using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>A run of a model that has no result: how far it has come, or how it ended.</summary>
public sealed partial class PlanRunPage
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The place.</summary>
    [Parameter]
    [EditorRequired]
    public required Place Place { get; set; }

    /// <summary>The model.</summary>
    [Parameter]
    [EditorRequired]
    public required StoredPlan Plan { get; set; }

    /// <summary>The run.</summary>
    [Parameter]
    [EditorRequired]
    public required Run Run { get; set; }

    private IReadOnlyList<Crumb> Way =>
        [
            Crumb.To(Visit, Plan.FileName, PlanFrame.PathOf(Plan.Key)),
            Crumb.To(Visit, RunSight.TitleOf(Run, Visit)),
        ];
}
