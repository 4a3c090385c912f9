using CityBraid.Kernel;
using CityBraid.Workspaces;

namespace CityBraid.Tests.Workspaces.Runs;

/// <summary>Runs in memory, each replaced only as the store promises.</summary>
internal sealed class MemoryRuns : IRunStore, IRunActors
{
    private readonly Lock door = new();
    private readonly Dictionary<RunId, Run> runs = [];

    /// <summary>What happens between a look at a run and its replacement, once.</summary>
    public Action? Meanwhile { get; set; }

    public Run this[RunId id]
    {
        get
        {
            lock (door)
            {
                return runs[id];
            }
        }
    }

    public Task AddRunAsync(Run run, CancellationToken cancellation)
    {
        lock (door)
        {
            runs.Add(run.Id, run);
        }

        return Task.CompletedTask;
    }

    public Task<Run?> FindRunAsync(RunId id, CancellationToken cancellation)
    {
        lock (door)
        {
            return Task.FromResult(runs.GetValueOrDefault(id));
        }
    }

    public Task<IReadOnlyList<Run>> ListRunsAsync(
        PlaceCode? workspace,
        int most,
        CancellationToken cancellation
    )
    {
        lock (door)
        {
            return Task.FromResult<IReadOnlyList<Run>>([
                .. runs.Values.Where(run => run.Workspace == workspace).Take(most),
            ]);
        }
    }

    public Task<IReadOnlyList<RunId>> ListWaitingRunsAsync(
        DateTimeOffset silentSince,
        CancellationToken cancellation
    )
    {
        lock (door)
        {
            return Task.FromResult<IReadOnlyList<RunId>>([
                .. runs
                    .Values.Where(run => !run.IsOver && !(run.SeenAt >= silentSince))
                    .Select(run => run.Id),
            ]);
        }
    }

    public Task<bool> TryReplaceRunAsync(Run before, Run after, CancellationToken cancellation)
    {
        (var meanwhile, Meanwhile) = (Meanwhile, null);
        meanwhile?.Invoke();
        lock (door)
        {
            var now = runs[before.Id];
            if (
                (now.Fence, now.State, now.IsCancelRequested)
                != (before.Fence, before.State, before.IsCancelRequested)
            )
            {
                return Task.FromResult(false);
            }

            runs[before.Id] = after;
            return Task.FromResult(true);
        }
    }

    public Task<Actor?> FindActorAsync(Run run, CancellationToken cancellation) =>
        Task.FromResult<Actor?>(Actor.LocalAdministrator);
}
