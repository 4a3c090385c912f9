using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Makes a workspace for a programme, a country or a city.</summary>
/// <param name="store">What is on record.</param>
/// <param name="places">The register of places.</param>
/// <param name="time">Tells when it happens.</param>
public sealed class CreateWorkspace(IWorkspaceStore store, IPlaceReader places, TimeProvider time)
{
    /// <summary>
    /// Makes a workspace; whoever makes it needs to be admin of the place and of every parent.
    /// </summary>
    public async Task<Result<Workspace>> RunAsync(
        Actor actor,
        Workspace workspace,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(workspace);
        if (Nesting.FindRefusal(actor, workspace) is { } refusal)
        {
            return refusal;
        }

        if (await FindPlaceFaultAsync(workspace, cancellation) is { } fault)
        {
            return fault;
        }

        if (await store.FindWorkspaceAsync(workspace.Code, cancellation) is { } existing)
        {
            return existing == workspace
                ? existing
                : Refusal.Conflict("workspaces.workspace-exists", ("workspace", workspace.Code.Value));
        }

        if (await Nesting.FindFaultAsync(store, workspace, cancellation) is { } parentFault)
        {
            return parentFault;
        }

        await store.SaveWorkspaceAsync(workspace, actor, time.GetUtcNow(), cancellation);
        return workspace;
    }

    /// <summary>
    /// A city's or country's workspace has the code of its place; a programme's is no place's.
    /// </summary>
    private async Task<Refusal?> FindPlaceFaultAsync(Workspace workspace, CancellationToken cancellation)
    {
        var kind = workspace.Kind switch
        {
            WorkspaceKind.Country => PlaceKind.Country,
            WorkspaceKind.City => PlaceKind.City,
            _ => (PlaceKind?)null,
        };
        var place = await places.FindPlaceAsync(workspace.Code, cancellation);
        return place?.Kind == kind ? null
            : place is null
                ? Refusal.NotFound("workspaces.no-place-of-that-code", ("workspace", workspace.Code.Value))
            : Refusal.Conflict("workspaces.place-of-another-kind", ("workspace", workspace.Code.Value));
    }
}
