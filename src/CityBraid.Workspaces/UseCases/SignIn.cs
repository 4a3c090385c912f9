using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Begins a session for whoever knows the password.</summary>
/// <remarks>
/// A person who is not on record and a wrong password look the same from outside: the same answer, the same
/// work, the same lock. An account is locked by wrong passwords alone, so that whoever locks it learns
/// nothing.
/// </remarks>
public sealed class SignIn(IPersonStore people, ISessionStore sessions, IPasswordHash hash, TimeProvider time)
{
    /// <summary>Begins a session, or says that it cannot.</summary>
    public async Task<Result<SignedIn>> RunAsync(
        Actor actor,
        SignInRequest request,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(request);
        if (
            !EmailAddress.TryParse(request.Email, out var email)
            || request.Password.Length is 0 or > PasswordRules.LengthMax
        )
        {
            return Wrong;
        }

        var now = time.GetUtcNow();
        var forgotten = now - SignInAttempts.LockFor;
        var attempts = await people.CountAttemptAsync(email, now, forgotten, cancellation);
        if (attempts.IsTooMany)
        {
            return Locked(attempts);
        }

        var person = await people.FindPersonAsync(email, cancellation);
        var fit = hash.Check(person?.PasswordHash ?? hash.OfNobody, request.Password);
        if (person is null || fit == PasswordFit.Wrong)
        {
            return attempts.IsLast ? Locked(attempts) : Wrong;
        }

        await people.ForgetAttemptsAsync(email, cancellation);
        return await BeginAsync(person, fit, request, cancellation);
    }

    private static Refusal Wrong => Refusal.Invalid("workspaces.wrong-sign-in");

    private Refusal Locked(SignInAttempts attempts)
    {
        var rest = attempts.LastAt + SignInAttempts.LockFor - time.GetUtcNow();
        var minutes = (long)Math.Max(1, Math.Ceiling(rest.TotalMinutes));
        return Refusal.Invalid(
            "workspaces.locked",
            ("minutes", minutes.ToString(CultureInfo.InvariantCulture))
        );
    }

    private async Task<Result<SignedIn>> BeginAsync(
        Person person,
        PasswordFit fit,
        SignInRequest request,
        CancellationToken cancellation
    )
    {
        var now = time.GetUtcNow();
        var actor = new Actor(person.Email.Value, (_, _) => false);
        if (fit == PasswordFit.RightButWeak)
        {
            person = person with { PasswordHash = hash.Make(request.Password), PasswordChangedAt = now };
            await people.SavePersonAsync(person, actor, now, cancellation);
        }

        var secret = Secret.New();
        var agent = request.Agent;
        var session = new Session
        {
            Id = Secret.NewId(),
            Person = person.Id,
            SecretHash = secret.Hash,
            MadeAt = now,
            SeenAt = now,
            Agent = agent[..Math.Min(agent.Length, Session.AgentLengthMax)],
        };
        await sessions.AddSessionAsync(session, actor, now - Session.LengthMax, cancellation);
        return new SignedIn(person, secret);
    }
}
