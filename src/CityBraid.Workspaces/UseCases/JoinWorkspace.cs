using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Makes a workspace part of a wider one, whose members become its viewers.</summary>
public sealed class JoinWorkspace(IWorkspaceStore store, TimeProvider time)
{
    /// <summary>Joins a workspace to a parent; whoever does it needs to be admin of both.</summary>
    public async Task<Result<Workspace>> RunAsync(
        Actor actor,
        PlaceCode workspace,
        PlaceCode parent,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(workspace);
        ArgumentNullException.ThrowIfNull(parent);
        if (actor.FindRefusal(Permission.ManageWorkspaces, workspace) is { } refusal)
        {
            return refusal;
        }

        if (await store.FindWorkspaceAsync(workspace, cancellation) is not { } found)
        {
            return Refusal.NotFound("workspaces.no-such-workspace", ("workspace", workspace.Value));
        }

        if (actor.FindRefusal(Permission.ManageWorkspaces, parent) is { } parentRefusal)
        {
            return parentRefusal;
        }

        var joined = found with
        {
            Parents =
            [
                .. found
                    .Parents.Append(parent)
                    .Distinct()
                    .OrderBy(code => code.Value, StringComparer.Ordinal),
            ],
        };
        if (await Nesting.FindFaultAsync(store, joined, cancellation) is { } fault)
        {
            return fault;
        }

        await store.SaveWorkspaceAsync(joined, actor, time.GetUtcNow(), cancellation);
        return joined;
    }
}
