using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Lets an invited person in, once.</summary>
/// <param name="open">Opens the letter.</param>
/// <param name="invitations">Keeps the invitation.</param>
/// <param name="people">Knows who has an account.</param>
/// <param name="hash">Makes of a password what may be kept.</param>
/// <param name="time">Tells when it happens.</param>
public sealed class AcceptInvitation(
    OpenInvitation open,
    IInvitationStore invitations,
    IPersonStore people,
    IPasswordHash hash,
    TimeProvider time
)
{
    /// <summary>Makes the invited person a member, with a new account if they have none.</summary>
    /// <remarks>Whoever has an account has to be signed in: a letter alone never opens an account.</remarks>
    public async Task<Result<Person>> RunAsync(
        Actor actor,
        InvitationAnswer answer,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(answer);
        var opened = await open.RunAsync(actor, answer.Secret, cancellation);
        if (opened.IsRefused)
        {
            return opened.Refusal;
        }

        var invitation = opened.Value.Invitation;
        var existing = await people.FindPersonAsync(invitation.Email, cancellation);
        var person = existing is null ? Make(answer, invitation.Email) : Own(actor, existing);
        if (person.IsRefused)
        {
            return person.Refusal;
        }

        var now = time.GetUtcNow();
        return await invitations.AcceptInvitationAsync(invitation, person.Value, now, cancellation)
            ? person.Value
            : Refusal.Conflict("workspaces.invitation-used");
    }

    private static Result<Person> Own(Actor actor, Person existing) =>
        actor.Name == existing.Email.Value
            ? existing
            : Refusal.Conflict("workspaces.sign-in-first", ("email", existing.Email.Value));

    private Result<Person> Make(InvitationAnswer answer, EmailAddress email)
    {
        Finding[] problems =
        [
            .. new Profile(answer.Name, answer.Language).Check(),
            .. PasswordRules.Check(answer.Password, email, answer.Name),
        ];
        return problems.Length > 0
            ? Refusal.BadData("workspaces.bad-account", problems)
            : new Person
            {
                Id = PersonId.New(),
                Email = email,
                Name = answer.Name.Trim(),
                Language = answer.Language,
                PasswordHash = hash.Make(answer.Password),
                PasswordChangedAt = time.GetUtcNow(),
            };
    }
}
