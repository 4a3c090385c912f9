using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Puts long work on record, for a machine to take up.</summary>
/// <param name="desk">Where runs are kept, and the kinds of work there are.</param>
/// <param name="time">Tells when it is started.</param>
public sealed class StartRun(RunDesk desk, TimeProvider time)
{
    /// <summary>Starts a run, or says why not. The work itself is done later and elsewhere.</summary>
    public async Task<Result<Run>> RunAsync(Actor actor, RunRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(request);
        if (desk.FindWork(request.Kind) is not { } work)
        {
            return Refusal.Invalid("runs.unknown-kind", ("kind", request.Kind));
        }

        if (actor.FindRefusal(work.Permission, request.Workspace) is { } refused)
        {
            return refused;
        }

        var run = new Run
        {
            Id = RunId.New(time),
            Kind = request.Kind,
            Workspace = request.Workspace,
            Subject = request.Subject,
            Input = request.Input,
            StartedBy = actor.Name,
            QueuedAt = time.GetUtcNow(),
        };
        await desk.Store.AddRunAsync(run, cancellation);
        return run;
    }
}
