using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Signs a person out somewhere else: in one place, or in all but one.</summary>
public sealed class RevokeSessions(IPersonStore people, ISessionStore sessions, TimeProvider time)
{
    /// <summary>Ends sessions of the actor's own.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="session">The one to end; null for all.</param>
    /// <param name="kept">The secret of the session that goes on when all others end.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>How many ended.</returns>
    public async Task<Result<int>> RunAsync(
        Actor actor,
        string? session,
        Secret? kept,
        CancellationToken cancellation
    )
    {
        if (await people.FindAsync(actor, cancellation) is not { } person)
        {
            return OwnAccount.None;
        }

        var listed = await sessions.ListSessionsAsync(person.Id, cancellation);
        var ending = listed
            .Where(one => session is null ? one.SecretHash != kept?.Hash : one.Id == session)
            .ToArray();
        if (session is not null && ending.Length == 0)
        {
            return Refusal.NotFound("workspaces.no-such-session");
        }

        await sessions.EndSessionsAsync(ending, actor, time.GetUtcNow(), cancellation);
        return ending.Length;
    }
}
