using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Lets everybody read a workspace, or its members alone.</summary>
public sealed class OpenToPublic(IWorkspaceStore store, TimeProvider time)
{
    /// <summary>Opens a workspace to the public, or closes it.</summary>
    public async Task<Result<Workspace>> RunAsync(
        Actor actor,
        PlaceCode workspace,
        bool isPublic,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(workspace);
        if (actor.FindRefusal(Permission.ManageWorkspaces, workspace) is { } refusal)
        {
            return refusal;
        }

        if (await store.FindWorkspaceAsync(workspace, cancellation) is not { } found)
        {
            return Refusal.NotFound("workspaces.no-such-workspace", ("workspace", workspace.Value));
        }

        var after = found with { IsPublic = isPublic };
        await store.SaveWorkspaceAsync(after, actor, time.GetUtcNow(), cancellation);
        return after;
    }
}
