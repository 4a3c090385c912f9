using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Makes a person who has an account a member of a workspace, without an invitation.</summary>
public sealed class SetMember(IWorkspaceStore store, IPersonStore people, TimeProvider time)
{
    /// <summary>Gives a person a role, whether or not they had one.</summary>
    public async Task<Result<Member>> RunAsync(
        Actor actor,
        MemberRequest request,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(request);
        if (actor.FindRefusal(Permission.ManagePeople) is { } refusal)
        {
            return refusal;
        }

        if (await store.FindWorkspaceAsync(request.Workspace, cancellation) is null)
        {
            return Refusal.NotFound("workspaces.no-such-workspace", ("workspace", request.Workspace.Value));
        }

        if (
            !EmailAddress.TryParse(request.Email, out var email)
            || await people.FindPersonAsync(email, cancellation) is not { } person
        )
        {
            return Refusal.NotFound("workspaces.no-such-person", ("email", request.Email));
        }

        var change = new MembershipChange(person.Id, request.Workspace, request.Role);
        return await store.ChangeMembershipAsync(change, actor, time.GetUtcNow(), cancellation)
            ? new Member(person.Id, person.Email, person.Name, request.Role)
            : Refusal.Conflict("workspaces.last-admin", ("workspace", request.Workspace.Value));
    }
}
