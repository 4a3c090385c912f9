using CityBraid.Facts;
using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>The first page: the places that are on record.</summary>
public sealed partial class PlacesPage
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The places in order of their codes.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<Place> Places { get; set; }

    /// <summary>The programmes in order of their codes.</summary>
    [Parameter]
    public IReadOnlyList<Workspace> Programmes { get; set; } = [];

    /// <summary>Leads from the bare address to the language that the browser asks for.</summary>
    internal static IResult ToLanguage(HttpRequest request, HttpResponse response)
    {
        response.Headers.Vary = "Accept-Language";
        return Results.Redirect($"/{Visit.Preferred(request).Tag}/");
    }

    /// <summary>Shows the places.</summary>
    internal static async Task<IResult> ShowAsync(
        Visit visit,
        ListPlaces places,
        ListWorkspaces workspaces,
        CancellationToken cancellation
    )
    {
        var listed = await places.RunAsync(visit.Visitor.Actor, cancellation);
        var known = await workspaces.RunAsync(visit.Visitor.Actor, cancellation);
        return listed.IsRefused
            ? Answers.Problem(visit, listed.Refusal)
            : Answers.Page<PlacesPage>(
                (nameof(Visit), visit),
                (nameof(Places), listed.Value),
                (nameof(Programmes), ProgrammesOf(known))
            );
    }

    private static Workspace[] ProgrammesOf(Result<IReadOnlyList<Workspace>> known) =>
        [.. (known.Value ?? []).Where(one => one.Kind == WorkspaceKind.Programme)];
}
