using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Keeps runs: the truth about each, whatever machines believe.</summary>
public interface IRunStore
{
    /// <summary>Keeps a new run.</summary>
    Task AddRunAsync(Run run, CancellationToken cancellation);

    /// <summary>A run as it is now; null when there is none of that name.</summary>
    Task<Run?> FindRunAsync(RunId id, CancellationToken cancellation);

    /// <summary>The runs of a workspace, the newest first.</summary>
    Task<IReadOnlyList<Run>> ListRunsAsync(PlaceCode? workspace, int most, CancellationToken cancellation);

    /// <summary>
    /// The runs that wait for a taker, or whose taker gave no sign of life since an instant.
    /// </summary>
    Task<IReadOnlyList<RunId>> ListWaitingRunsAsync(
        DateTimeOffset silentSince,
        CancellationToken cancellation
    );

    /// <summary>Replaces a run if it still stands as it was read; false when it does not.</summary>
    /// <remarks>One statement compares fence, state and wish to cancel, and writes. It changes nothing when
    ///   another taker raised the fence or somebody asked for a stop meanwhile.</remarks>
    Task<bool> TryReplaceRunAsync(Run before, Run after, CancellationToken cancellation);
}
