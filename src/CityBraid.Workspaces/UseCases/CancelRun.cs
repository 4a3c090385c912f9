using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Stops a run, before or while a machine works on it.</summary>
/// <param name="desk">Where runs are kept, and the kinds of work there are.</param>
/// <param name="time">Tells when it is asked.</param>
public sealed class CancelRun(RunDesk desk, TimeProvider time)
{
    /// <summary>Asks for the run to stop; one that is over stays as it is, and that is told.</summary>
    public async Task<Result<Run>> RunAsync(Actor actor, RunId id, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(id);
        while (await desk.Store.FindRunAsync(id, cancellation) is { } run && desk.MaySee(actor, run))
        {
            if (run.IsOver)
            {
                return run.State == RunState.Cancelled
                    ? run
                    : Refusal.Conflict("runs.over", ("subject", run.Subject));
            }

            await desk.Here.CancelAsync(id);
            var asked = run.AskedToStop(time.GetUtcNow());
            if (await desk.Store.TryReplaceRunAsync(run, asked, cancellation))
            {
                return asked;
            }
        }

        return Refusal.NotFound("runs.unknown", ("run", id.Value));
    }
}
