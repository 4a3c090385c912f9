using CityBraid.Workspaces;
using Quartz;

namespace CityBraid.Web;

/// <summary>
/// Makes the scheduler that hands runs to this machine or, on PostgreSQL, to any that joined.
/// </summary>
internal static class Scheduling
{
    /// <summary>The scheduler's name: all machines on one database share it.</summary>
    private const string Name = "CityBraid";

    private const string TablePrefix = "qrtz_";

    /// <summary>How many runs a machine does at once; the others wait for their turn.</summary>
    private const int RunsAtOnce = 2;

    private static readonly TimeSpan IdleWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan CheckIn = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan CheckInMissed = TimeSpan.FromSeconds(8);

    /// <summary>A scheduler over the job store, not yet started.</summary>
    public static QuartzSchedulerBuilder Builder(JobStoreAddress address, Func<RunJob> job) =>
        QuartzSchedulerBuilder.Create(quartz =>
        {
            quartz
                .ConfigureScheduler(options =>
                {
                    options.InstanceName = Name;
                    options.GenerateInstanceId = address.IsShared;
                    options.IdleWaitTime = IdleWait;
                    options.MaxBatchSize = RunsAtOnce;
                    options.ShutdownJobInterruption = ShutdownJobInterruption.Always;
                })
                .UseDefaultThreadPool(RunsAtOnce)
                .UsePersistentStore(store => Keep(store, address));
            quartz.AddJobType(_ => job());
        });

    /// <summary>The job and the trigger of a run.</summary>
    public static (IJobDetail Job, ITrigger Trigger) Of(RunId run) =>
        (
            JobBuilder.Create<RunJob>().WithIdentity(run.Value, RunJob.Group).RequestRecovery().Build(),
            TriggerBuilder.Create().WithIdentity(run.Value, RunJob.Group).StartNow().Build()
        );

    private static void Keep(IPersistentStoreBuilder store, JobStoreAddress address)
    {
        store.ConfigureStore(options => options.TablePrefix = TablePrefix);
        if (address.IsShared)
        {
            store.UsePostgres(address.ConnectionString);
            store.UseClustering(cluster =>
            {
                cluster.CheckinInterval = CheckIn;
                cluster.CheckinMisfireThreshold = CheckInMissed;
            });
        }
        else
        {
            store.UseSqlite(address.ConnectionString);
        }
    }
}
