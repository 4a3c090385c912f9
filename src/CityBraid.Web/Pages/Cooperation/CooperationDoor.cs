using CityBraid.Cooperation;
using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Finds the workspace that an address names, and opens its book.</summary>
internal sealed class CooperationDoor(
    OpenBook open,
    ListWorkspaces workspaces,
    PlaceDoor places,
    TimeProvider time
)
{
    /// <summary>The workspace of a code as it was written, or why there is none.</summary>
    public async Task<Result<CooperationView>> FindAsync(
        Actor actor,
        string code,
        CancellationToken cancellation
    )
    {
        if (!PlaceCode.TryParse(code, out var workspace))
        {
            return Refusal.NotFound("places.not-here", ("place", code));
        }

        var programme = await FindProgrammeAsync(actor, workspace, cancellation);
        var place = programme is null ? await places.FindAsync(actor, code, cancellation) : null;
        if (place is { IsRefused: true })
        {
            return place.Refusal;
        }

        var book = await open.RunAsync(actor, workspace, cancellation);
        return book.IsRefused
            ? book.Refusal
            : new CooperationView(workspace, programme?.Names ?? place!.Value!.Names, book.Value, Today)
            {
                Place = place?.Value,
                Programme = programme,
            };
    }

    /// <summary>A programme of a code; null when there is none that the actor may know of.</summary>
    public async Task<Workspace?> FindProgrammeAsync(
        Actor actor,
        PlaceCode code,
        CancellationToken cancellation
    ) =>
        (await workspaces.RunAsync(actor, cancellation)).Value?.FirstOrDefault(one =>
            one.Code == code && one.Kind == WorkspaceKind.Programme
        );

    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
}
