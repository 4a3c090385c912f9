using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Gives a person another password; whoever used the old one is signed out.</summary>
public sealed class ResetPassword(
    IPersonStore people,
    ISessionStore sessions,
    IPasswordHash hash,
    TimeProvider time
)
{
    /// <summary>Sets the password of the person who has an address.</summary>
    public async Task<Result<Person>> RunAsync(
        Actor actor,
        string email,
        string password,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.FindRefusal(Permission.ManagePeople) is { } refusal)
        {
            return refusal;
        }

        if (
            !EmailAddress.TryParse(email, out var address)
            || await people.FindPersonAsync(address, cancellation) is not { } person
        )
        {
            return Refusal.NotFound("workspaces.no-such-person", ("email", email));
        }

        var problems = PasswordRules.Check(password, address, person.Name);
        if (problems.Count > 0)
        {
            return Refusal.BadData("workspaces.bad-password", problems);
        }

        var now = time.GetUtcNow();
        var after = person with { PasswordHash = hash.Make(password), PasswordChangedAt = now };
        await people.SavePersonAsync(after, actor, now, cancellation);
        await people.ForgetAttemptsAsync(address, cancellation);
        var open = await sessions.ListSessionsAsync(person.Id, cancellation);
        await sessions.EndSessionsAsync(open, actor, now, cancellation);
        return after;
    }
}
