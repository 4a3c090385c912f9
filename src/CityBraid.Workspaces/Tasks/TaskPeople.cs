using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Tells whose a task is, and who can be given one.</summary>
/// <param name="people">Who has an account.</param>
/// <param name="workspaces">Who has which role.</param>
/// <param name="maps">Where places are kept.</param>
public sealed class TaskPeople(IPersonStore people, IWorkspaceStore workspaces, AccessMaps maps)
{
    /// <summary>The role that somebody has in a workspace; null when they have none there.</summary>
    public async Task<Role?> FindRoleAsync(
        EmailAddress email,
        PlaceCode? workspace,
        CancellationToken cancellation
    )
    {
        var map = await maps.LoadAsync(cancellation);
        if (
            workspace is null
            || map.FindKeeper(workspace) is not { } keeper
            || await people.FindPersonAsync(email, cancellation) is not { } person
        )
        {
            return null;
        }

        var memberships = await workspaces.ListMembershipsAsync(person.Id, cancellation);
        return map.FindRole(memberships, keeper);
    }

    /// <summary>The role of whoever acts; null when they have none there, or act by a key.</summary>
    internal async Task<Role?> FindRoleAsync(
        Actor actor,
        PlaceCode? workspace,
        CancellationToken cancellation
    ) =>
        EmailAddress.TryParse(actor.Name, out var email)
            ? await FindRoleAsync(email, workspace, cancellation)
            : null;

    /// <summary>Whether a task is an actor's own: given to them, or to the role that they have.</summary>
    internal static bool IsOwn(Actor actor, Role? role, WorkTask task) =>
        task.Assignee.Person is { } person
            ? string.Equals(person, actor.Name, StringComparison.Ordinal)
            : string.Equals(task.Assignee.Role, role?.ToString(), StringComparison.OrdinalIgnoreCase);
}
