using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Puts a password in place of another; every other session of the person ends.</summary>
public sealed class ChangePassword(
    IPersonStore people,
    ISessionStore sessions,
    IPasswordHash hash,
    TimeProvider time
)
{
    /// <summary>Changes the actor's own password.</summary>
    public async Task<Result<Person>> RunAsync(
        Actor actor,
        PasswordChange change,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(change);
        if (await people.FindAsync(actor, cancellation) is not { } person)
        {
            return OwnAccount.None;
        }

        var problems = await CheckAsync(person, change, cancellation);
        if (problems.Count > 0)
        {
            return Refusal.BadData("workspaces.bad-password", problems);
        }

        var now = time.GetUtcNow();
        var after = person with { PasswordHash = hash.Make(change.New), PasswordChangedAt = now };
        await people.SavePersonAsync(after, actor, now, cancellation);
        var others = (await sessions.ListSessionsAsync(person.Id, cancellation))
            .Where(session => session.SecretHash != change.Kept?.Hash)
            .ToArray();
        await sessions.EndSessionsAsync(others, actor, now, cancellation);
        return after;
    }

    /// <summary>Wrong old passwords are counted as those at signing in are.</summary>
    private async Task<IReadOnlyList<Finding>> CheckAsync(
        Person person,
        PasswordChange change,
        CancellationToken cancellation
    )
    {
        var now = time.GetUtcNow();
        var forgotten = now - SignInAttempts.LockFor;
        var attempts = await people.CountAttemptAsync(person.Email, now, forgotten, cancellation);
        var isRight =
            !attempts.IsTooMany
            && change.Old.Length <= PasswordRules.LengthMax
            && hash.Check(person.PasswordHash, change.Old) != PasswordFit.Wrong;
        if (isRight)
        {
            await people.ForgetAttemptsAsync(person.Email, cancellation);
        }

        Finding[] problems = isRight ? [] : [Profile.Problem("workspaces.wrong-old-password")];
        return [.. problems, .. PasswordRules.Check(change.New, person.Email, person.Name)];
    }
}
