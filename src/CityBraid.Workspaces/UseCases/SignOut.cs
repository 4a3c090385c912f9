using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Ends the session that a browser holds.</summary>
public sealed class SignOut(ISessionStore sessions, TimeProvider time)
{
    /// <summary>Ends the session; it is no fault when there is none any more.</summary>
    public async Task<Result<bool>> RunAsync(Actor actor, Secret secret, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(secret);
        if (await sessions.FindHolderAsync(secret.Hash, cancellation) is not { } holder)
        {
            return false;
        }

        await sessions.EndSessionsAsync([holder.Session], actor, time.GetUtcNow(), cancellation);
        return true;
    }
}
