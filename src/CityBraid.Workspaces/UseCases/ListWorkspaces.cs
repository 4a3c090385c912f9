using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Lists workspaces.</summary>
public sealed class ListWorkspaces(AccessMaps maps)
{
    /// <summary>
    /// The workspaces that the actor may know of, wide before narrow, in order of their codes.
    /// </summary>
    public async Task<Result<IReadOnlyList<Workspace>>> RunAsync(Actor actor, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var map = await maps.LoadAsync(cancellation);
        return map
            .Workspaces.Where(workspace => actor.May(Permission.ReadWorkspaces, workspace.Code))
            .OrderBy(workspace => workspace.Kind)
            .ThenBy(workspace => workspace.Code.Value, StringComparer.Ordinal)
            .ToArray();
    }
}
