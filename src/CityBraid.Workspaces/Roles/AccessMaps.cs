using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Keeps the access map at hand: every request asks it, and it seldom changes.</summary>
/// <remarks>
/// What this process changes holds at once. What another process changes (the command line, a second host
/// on the same database) holds within <see cref="AgeMax"/>. Only workspaces and places are kept so; a
/// person's roles are read with their session, so that a role that is taken away ends at once everywhere.
/// </remarks>
public sealed class AccessMaps(IWorkspaceStore store, TimeProvider time) : IDisposable
{
    /// <summary>How old a map may be.</summary>
    public static readonly TimeSpan AgeMax = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim gate = new(1, 1);
    private volatile Dated? latest;

    /// <summary>The map as it is now.</summary>
    public async ValueTask<AccessMap> LoadAsync(CancellationToken cancellation)
    {
        if (latest is { } known && IsFresh(known))
        {
            return known.Map;
        }

        await gate.WaitAsync(cancellation);
        try
        {
            if (latest is not { } meanwhile || !IsFresh(meanwhile))
            {
                meanwhile = await ReadAsync(cancellation);
                latest = meanwhile;
            }

            return meanwhile.Map;
        }
        finally
        {
            gate.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => gate.Dispose();

    private async Task<Dated> ReadAsync(CancellationToken cancellation)
    {
        var (changes, at) = (store.Changes, time.GetTimestamp());
        return new Dated(await store.LoadMapAsync(cancellation), changes, at);
    }

    private bool IsFresh(Dated map) => map.Changes == store.Changes && time.GetElapsedTime(map.At) < AgeMax;

    private sealed record Dated(AccessMap Map, long Changes, long At);
}
