using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Takes an invitation back that nobody accepted yet.</summary>
public sealed class WithdrawInvitation(IInvitationStore invitations, TimeProvider time)
{
    /// <summary>Withdraws an invitation of a workspace.</summary>
    public async Task<Result<Invitation>> RunAsync(
        Actor actor,
        PlaceCode workspace,
        string id,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(workspace);
        if (actor.FindRefusal(Permission.ManageMembers, workspace) is { } refusal)
        {
            return refusal;
        }

        var listed = await invitations.ListInvitationsAsync(workspace, cancellation);
        if (listed.FirstOrDefault(invitation => invitation.Id == id) is not { } found)
        {
            return Refusal.NotFound("workspaces.no-such-invitation");
        }

        await invitations.RemoveInvitationAsync(found, actor, time.GetUtcNow(), cancellation);
        return found;
    }
}
