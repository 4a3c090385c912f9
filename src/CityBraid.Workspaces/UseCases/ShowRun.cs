using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Shows where a run stands and what came of it.</summary>
/// <param name="desk">Where runs are kept, and the kinds of work there are.</param>
public sealed class ShowRun(RunDesk desk)
{
    /// <summary>The run as it is now; whoever may not see it is told that there is none.</summary>
    public async Task<Result<Run>> RunAsync(Actor actor, RunId id, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(id);
        return await desk.Store.FindRunAsync(id, cancellation) is { } run && desk.MaySee(actor, run)
            ? run
            : Refusal.NotFound("runs.unknown", ("run", id.Value));
    }
}
