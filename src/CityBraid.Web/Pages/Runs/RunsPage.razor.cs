using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>The long work of a workspace, the newest first.</summary>
public sealed partial class RunsPage
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The place whose workspace it is.</summary>
    [Parameter]
    [EditorRequired]
    public required Place Place { get; set; }

    /// <summary>The runs that the visitor may see.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<Run> Listed { get; set; }

    private IReadOnlyList<Crumb> Crumbs =>
        [
            Crumb.To(Visit, Visit.Say("crumb.places"), "/"),
            new Crumb(Place.Names, $"/{Place.Code}"),
            Crumb.To(Visit, Visit.Say("run.list")),
        ];

    /// <summary>Lists the runs of a place.</summary>
    internal static async Task<IResult> ShowAsync(
        Visit visit,
        string place,
        PlaceDoor door,
        ListRuns list,
        CancellationToken cancellation
    )
    {
        var found = await door.FindAsync(visit.Visitor.Actor, place, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(visit, found.Refusal);
        }

        var listed = await list.RunAsync(visit.Visitor.Actor, found.Value.Code, cancellation);
        return listed.IsRefused
            ? Answers.Problem(visit, listed.Refusal)
            : Answers.Page<RunsPage>(
                (nameof(Visit), visit),
                (nameof(Place), found.Value),
                (nameof(Listed), listed.Value)
            );
    }
}
