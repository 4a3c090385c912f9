using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Lists where a person is signed in.</summary>
public sealed class ListSessions(IPersonStore people, ISessionStore sessions, TimeProvider time)
{
    /// <summary>The actor's own sessions that go on, the latest first.</summary>
    public async Task<Result<IReadOnlyList<Session>>> RunAsync(Actor actor, CancellationToken cancellation)
    {
        if (await people.FindAsync(actor, cancellation) is not { } person)
        {
            return OwnAccount.None;
        }

        var now = time.GetUtcNow();
        var listed = await sessions.ListSessionsAsync(person.Id, cancellation);
        return listed.Where(session => session.EndsAt > now).ToArray();
    }
}
