using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Invites somebody into a workspace.</summary>
/// <remarks>
/// Whether the invited person has an account is not told: the answer is the same, and so is the letter.
/// </remarks>
/// <param name="store">The workspaces.</param>
/// <param name="invitations">Keeps the invitation.</param>
/// <param name="outbox">Takes the letter.</param>
/// <param name="time">Tells when it ends.</param>
public sealed class InvitePerson(
    IWorkspaceStore store,
    IInvitationStore invitations,
    Outbox outbox,
    TimeProvider time
)
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

        if (await store.FindWorkspaceAsync(request.Workspace, cancellation) is not { } workspace)
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
        if (request.Mail is { } mail)
        {
            await MailAsync(invitation, mail(workspace), cancellation);
        }

        return new IssuedInvitation(invitation, secret);
    }

    private async Task MailAsync(
        Invitation invitation,
        UnwrittenLetter letter,
        CancellationToken cancellation
    )
    {
        var notice = new NoticeRequest(invitation.Workspace, invitation.Email, "invitation", letter)
        {
            Invitation = invitation.Id,
        };
        await outbox.WriteAsync(notice, cancellation);
    }
}
