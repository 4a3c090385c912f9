using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Opens the letter of an invitation: who holds its secret may see what it says.</summary>
public sealed class OpenInvitation(
    IInvitationStore invitations,
    IWorkspaceStore store,
    IPersonStore people,
    TimeProvider time
)
{
    /// <summary>What the invitation says, or that it is used up or over.</summary>
    public async Task<Result<OpenedInvitation>> RunAsync(
        Actor actor,
        Secret secret,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(secret);
        if (
            await invitations.FindInvitationAsync(secret.Hash, cancellation) is not { } invitation
            || await store.FindWorkspaceAsync(invitation.Workspace, cancellation) is not { } workspace
        )
        {
            return Refusal.NotFound("workspaces.no-such-invitation");
        }

        if (invitation.UsedAt is not null)
        {
            return Refusal.Conflict("workspaces.invitation-used");
        }

        if (!invitation.IsOpen(time.GetUtcNow()))
        {
            return Refusal.Conflict("workspaces.invitation-over");
        }

        var person = await people.FindPersonAsync(invitation.Email, cancellation);
        return new OpenedInvitation(invitation, workspace, person is not null);
    }
}
