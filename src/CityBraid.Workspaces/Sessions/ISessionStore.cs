using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Keeps sessions.</summary>
public interface ISessionStore
{
    /// <summary>
    /// The session of a secret's hash with its person and their roles; null when there is none.
    /// </summary>
    /// <remarks>Asked with every request of everybody who signed in: one indexed query.</remarks>
    Task<SessionHolder?> FindHolderAsync(string secretHash, CancellationToken cancellation);

    /// <summary>The sessions of a person, the latest first.</summary>
    Task<IReadOnlyList<Session>> ListSessionsAsync(PersonId person, CancellationToken cancellation);

    /// <summary>Adds a session, and sweeps away those that ended before a moment.</summary>
    Task AddSessionAsync(Session session, Actor actor, DateTimeOffset swept, CancellationToken cancellation);

    /// <summary>Notes that something was asked for.</summary>
    Task TouchSessionAsync(string id, DateTimeOffset at, CancellationToken cancellation);

    /// <summary>Ends sessions.</summary>
    Task EndSessionsAsync(
        IReadOnlyList<Session> sessions,
        Actor actor,
        DateTimeOffset at,
        CancellationToken cancellation
    );
}
