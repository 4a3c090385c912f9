using CityBraid.Workspaces;
using Quartz;

namespace CityBraid.Web;

/// <summary>Gives every run that waits to the scheduler, and starts and stops the scheduler with the
///   host.</summary>
/// <remarks>
/// The run's row is the truth and is written alone: the scheduler's tables belong to another library and are
/// not written in its transaction. So a sweep, four times a second, schedules what waits and has no job yet.
/// A crash between the two writes costs a moment, never a run.
/// </remarks>
internal sealed partial class RunEngine(
    Func<JobStoreAddress?> address,
    IRunStore runs,
    IServiceProvider services,
    TimeProvider time
) : BackgroundService, IAsyncDisposable
{
    private static readonly TimeSpan Sweep = TimeSpan.FromMilliseconds(250);

    /// <summary>A taker that is silent for so long is taken for dead.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(15);

    private readonly ILogger log = services.GetRequiredService<ILogger<RunEngine>>();

    /// <summary>Stops the work before the database behind it is closed, also in a host that was not
    ///   stopped.</summary>
    public async ValueTask DisposeAsync()
    {
        await StopAsync(CancellationToken.None);
        Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (address() is not { } store)
        {
            return;
        }

        await using var factory = Scheduling.Builder(store, NewJob).Build();
        var scheduler = await factory.GetScheduler(stoppingToken);
        await scheduler.Start(stoppingToken);
        try
        {
            using var beat = new PeriodicTimer(Sweep, time);
            do
            {
                await SweepAsync(scheduler, stoppingToken);
            } while (await beat.WaitForNextTickAsync(stoppingToken));
        }
        finally
        {
            await scheduler.Shutdown(waitForJobsToComplete: true, CancellationToken.None);
        }
    }

    private RunJob NewJob() => ActivatorUtilities.CreateInstance<RunJob>(services);

    /// <summary>A database that is busy or away for a while is asked again at the next sweep.</summary>
    private async Task SweepAsync(IScheduler scheduler, CancellationToken cancellation)
    {
        try
        {
            var silentSince = time.GetUtcNow() - Silence;
            foreach (var run in await runs.ListWaitingRunsAsync(silentSince, cancellation))
            {
                var (job, trigger) = Scheduling.Of(run);
                if (await scheduler.GetJobDetail(job.Key, cancellation) is null)
                {
                    await scheduler.ScheduleJob(job, trigger, cancellationToken: cancellation);
                }
            }
        }
        catch (ObjectAlreadyExistsException)
        {
            // Another machine was quicker.
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            TellFailure(failure);
        }
    }

    [LoggerMessage(LogLevel.Error, "Waiting runs could not be given to the scheduler; it is tried again.")]
    private partial void TellFailure(Exception failure);
}
