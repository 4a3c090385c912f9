using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Invites somebody into a workspace.</summary>
/// <remarks>
/// Whether the invited person has an account is not told: the answer is the same, and so is the letter.
/// </remarks>
public sealed class InvitePerson(IWorkspaceStore store, IInvitationStore invitations, TimeProvider time)
{
    /// <summary>Makes an invitation that is good once, for a week.</summary>
    public async Task<Result<IssuedInvitation>> RunAsync(
        Actor actor,
        MemberRequest request,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(request);
        if (actor.FindRefusal(Permission.ManageMembers, request.Workspace) is { } refusal)
        {
            return refusal;
        }

        if (await store.FindWorkspaceAsync(request.Workspace, cancellation) is null)
        {
            return Refusal.NotFound("workspaces.no-such-workspace", ("workspace", request.Workspace.Value));
        }

        if (!EmailAddress.TryParse(request.Email, out var email))
        {
            return Refusal.Invalid("workspaces.not-an-email", ("text", request.Email));
        }

        var secret = Secret.New();
        var now = time.GetUtcNow();
        var invitation = new Invitation
        {
            Id = Secret.NewId(),
            Email = email,
            Workspace = request.Workspace,
            Role = request.Role,
            SecretHash = secret.Hash,
            InvitedBy = actor.Name,
            EndsAt = now + Invitation.GoodFor,
        };
        await invitations.AddInvitationAsync(invitation, actor, now, cancellation);
        return new IssuedInvitation(invitation, secret);
    }
}
