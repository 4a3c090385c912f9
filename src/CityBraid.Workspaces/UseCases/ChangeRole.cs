using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Gives a member another role.</summary>
public sealed class ChangeRole(IWorkspaceStore store, TimeProvider time)
{
    /// <summary>Changes the role of somebody who is a member; one admin has to be left.</summary>
    public async Task<Result<Role>> RunAsync(
        Actor actor,
        Membership membership,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(membership);
        var workspace = membership.Workspace;
        if (actor.FindRefusal(Permission.ManageMembers, workspace) is { } refusal)
        {
            return refusal;
        }

        var members = await store.ListMembershipsAsync(workspace, cancellation);
        if (members.All(member => member.Person != membership.Person))
        {
            return Refusal.NotFound("workspaces.no-such-member");
        }

        var change = new MembershipChange(membership.Person, workspace, membership.Role);
        return await store.ChangeMembershipAsync(change, actor, time.GetUtcNow(), cancellation)
            ? membership.Role
            : Refusal.Conflict("workspaces.last-admin", ("workspace", workspace.Value));
    }
}
