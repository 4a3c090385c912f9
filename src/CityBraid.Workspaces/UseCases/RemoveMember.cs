using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Removes a person from a workspace; they may do nothing there from that moment.</summary>
public sealed class RemoveMember(IWorkspaceStore store, TimeProvider time)
{
    /// <summary>Removes somebody who is a member; one admin has to be left.</summary>
    public async Task<Result<PersonId>> RunAsync(
        Actor actor,
        PlaceCode workspace,
        PersonId person,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(workspace);
        ArgumentNullException.ThrowIfNull(person);
        if (actor.FindRefusal(Permission.ManageMembers, workspace) is { } refusal)
        {
            return refusal;
        }

        var members = await store.ListMembershipsAsync(workspace, cancellation);
        if (members.All(member => member.Person != person))
        {
            return Refusal.NotFound("workspaces.no-such-member");
        }

        var change = new MembershipChange(person, workspace, Role: null);
        return await store.ChangeMembershipAsync(change, actor, time.GetUtcNow(), cancellation)
            ? person
            : Refusal.Conflict("workspaces.last-admin", ("workspace", workspace.Value));
    }
}
