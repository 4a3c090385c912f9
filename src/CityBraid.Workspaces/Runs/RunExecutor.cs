using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>
/// Takes a run up, has its work done and writes down how it ended; called by the hosts' jobs.
/// </summary>
/// <remarks>Whoever finds that another took the run up stops without a word: the row is the truth.</remarks>
/// <param name="desk">Where runs are kept, and the kinds of work there are.</param>
/// <param name="actors">Knows again who started a run.</param>
/// <param name="time">Tells the beat.</param>
public sealed class RunExecutor(RunDesk desk, IRunActors actors, TimeProvider time)
{
    /// <summary>
    /// How often the row is looked at for a wish to cancel, and written when there is news.
    /// </summary>
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(250);

    private static readonly TimeSpan SignOfLife = TimeSpan.FromSeconds(2);

    /// <summary>Does what a run asks for; nothing when it is over or has another taker.</summary>
    /// <param name="id">The run.</param>
    /// <param name="stop">Stops this machine's work, and puts the run back for another.</param>
    public async Task RunAsync(RunId id, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(id);
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(stop);
        if (!desk.Here.Begin(id, cancel))
        {
            return;
        }

        try
        {
            if (await FindTakenAsync(id, stop) is { } run)
            {
                await RunAsync(run, cancel, stop);
            }
        }
        finally
        {
            desk.Here.End(id);
        }
    }

    private async Task<Run?> FindTakenAsync(RunId id, CancellationToken stop)
    {
        while (await desk.Store.FindRunAsync(id, stop) is { IsOver: false } run)
        {
            var taken = run.Taken(time.GetUtcNow());
            if (await desk.Store.TryReplaceRunAsync(run, taken, stop))
            {
                return taken;
            }
        }

        return null;
    }

    private async Task RunAsync(Run run, CancellationTokenSource cancel, CancellationToken stop)
    {
        var reporter = new RunReporter();
        using var end = new CancellationTokenSource();
        var watch = WatchAsync(run, reporter, cancel, end.Token);
        var work = WorkAsync(run, reporter, cancel.Token);
        await Task.WhenAny(work);
        await end.CancelAsync();
        await watch.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await WriteAsync(run, current => Outcome(current, work, stop.IsCancellationRequested));
        if (work.IsFaulted)
        {
            await work;
        }
    }

    private async Task<RunEnding> WorkAsync(Run run, RunReporter reporter, CancellationToken cancellation)
    {
        if (run.IsCancelRequested)
        {
            return RunEnding.Cancelled;
        }

        if (desk.FindWork(run.Kind) is not { } work)
        {
            return RunEnding.Refused(Refusal.Invalid("runs.unknown-kind", ("kind", run.Kind)));
        }

        return await actors.FindActorAsync(run, cancellation) is { } actor
            ? await Task.Run(
                () => work.RunAsync(new RunOrder(run, actor, reporter), cancellation),
                cancellation
            )
            : RunEnding.Refused(Refusal.Forbidden(work.Permission));
    }

    private Run Outcome(Run run, Task<RunEnding> work, bool isStopping) =>
        work switch
        {
            { IsCanceled: true } when isStopping && !run.IsCancelRequested => run.PutBack(),
            { IsCanceled: true } => run.Ended(RunEnding.Cancelled, time.GetUtcNow()),
            { IsFaulted: true } => run.Ended(RunEnding.Failed, time.GetUtcNow()),
            _ => run.Ended(work.Result, time.GetUtcNow()),
        };

    /// <summary>Writes news down and stops the work when somebody wishes so, or has taken it over.</summary>
    private async Task WatchAsync(
        Run taken,
        RunReporter reporter,
        CancellationTokenSource cancel,
        CancellationToken end
    )
    {
        using var beat = new PeriodicTimer(Beat, time);
        while (await beat.WaitForNextTickAsync(end))
        {
            // A database that is busy or away now is asked again at the next beat.
            await LookAsync(taken, reporter, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task LookAsync(Run taken, RunReporter reporter, CancellationTokenSource cancel)
    {
        var run = await desk.Store.FindRunAsync(taken.Id, cancel.Token);
        if (run is not { State: RunState.Running, IsCancelRequested: false } || run.Fence != taken.Fence)
        {
            await cancel.CancelAsync();
            return;
        }

        var now = time.GetUtcNow();
        if (run.Step != reporter.Latest || now - run.SeenAt >= SignOfLife)
        {
            await desk.Store.TryReplaceRunAsync(run, run.At(reporter.Latest, now), cancel.Token);
        }
    }

    /// <summary>
    /// Writes until it is written or another has the run; a wish to cancel may come between.
    /// </summary>
    private async Task WriteAsync(Run taken, Func<Run, Run> next)
    {
        while (
            await desk.Store.FindRunAsync(taken.Id, CancellationToken.None) is { State: RunState.Running } run
            && run.Fence == taken.Fence
        )
        {
            if (await desk.Store.TryReplaceRunAsync(run, next(run), CancellationToken.None))
            {
                return;
            }
        }
    }
}
