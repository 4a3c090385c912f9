using System.Collections.Concurrent;

namespace CityBraid.Workspaces;

/// <summary>The runs that this process works on, so that a wish to cancel reaches them at once.</summary>
/// <remarks>On SQLite the wish could not be written while the run's own transaction is open.</remarks>
internal sealed class RunsHere
{
    private readonly ConcurrentDictionary<RunId, CancellationTokenSource> stops = new();

    /// <summary>Notes that a run is worked on; false when it already is.</summary>
    public bool Begin(RunId run, CancellationTokenSource stop) => stops.TryAdd(run, stop);

    /// <summary>Notes that a run is no longer worked on.</summary>
    public void End(RunId run) => stops.TryRemove(run, out _);

    /// <summary>Stops a run if it is worked on here.</summary>
    public async Task CancelAsync(RunId run)
    {
        if (stops.TryGetValue(run, out var stop))
        {
            await stop.CancelAsync();
        }
    }
}
