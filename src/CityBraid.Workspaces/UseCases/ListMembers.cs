using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Lists who works in a workspace.</summary>
public sealed class ListMembers(
    IWorkspaceStore store,
    IPersonStore people,
    IInvitationStore invitations,
    TimeProvider time
)
{
    /// <summary>
    /// The members in order of their addresses; for those who may invite, also who is invited.
    /// </summary>
    public async Task<Result<MemberList>> RunAsync(
        Actor actor,
        PlaceCode workspace,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(workspace);
        if (actor.FindRefusal(Permission.ListMembers, workspace) is { } refusal)
        {
            return refusal;
        }

        if (await store.FindWorkspaceAsync(workspace, cancellation) is not { } found)
        {
            return Refusal.NotFound("workspaces.no-such-workspace", ("workspace", workspace.Value));
        }

        var roles = (await store.ListMembershipsAsync(workspace, cancellation)).ToDictionary(
            membership => membership.Person,
            membership => membership.Role
        );
        var members =
            from person in await people.ListPeopleAsync([.. roles.Keys], cancellation)
            orderby person.Email.Value
            select new Member(person.Id, person.Email, person.Name, roles[person.Id]);
        return new MemberList(found, [.. members], await InvitedAsync(actor, workspace, cancellation));
    }

    private async Task<IReadOnlyList<Invitation>> InvitedAsync(
        Actor actor,
        PlaceCode workspace,
        CancellationToken cancellation
    )
    {
        if (!actor.May(Permission.ManageMembers, workspace))
        {
            return [];
        }

        var now = time.GetUtcNow();
        var listed = await invitations.ListInvitationsAsync(workspace, cancellation);
        return [.. listed.Where(invitation => invitation.IsOpen(now))];
    }
}
