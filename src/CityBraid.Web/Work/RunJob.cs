using CityBraid.Workspaces;
using Quartz;

namespace CityBraid.Web;

/// <summary>A scheduler's job that does one run; it knows no rules.</summary>
/// <remarks>A host is where whatever breaks ends: the run says that it failed, the log says why.</remarks>
[DisallowConcurrentExecution]
internal sealed partial class RunJob(IServiceScopeFactory scopes, ILogger<RunJob> log) : IJob
{
    /// <summary>The group of such jobs; a job is called by its run.</summary>
    public const string Group = "runs";

    /// <inheritdoc/>
    public async ValueTask Execute(
        IJobExecutionContext context,
        CancellationToken cancellationToken = default
    )
    {
        var run = RunId.Parse(context.JobDetail.Key.Name);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var executor = scope.ServiceProvider.GetRequiredService<RunExecutor>();
            await executor.RunAsync(run, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The host stops before the run was taken up: it stays in the queue.
        }
        catch (Exception failure)
        {
            TellFailure(failure, run);
        }
    }

    [LoggerMessage(LogLevel.Error, "The run {Run} broke off.")]
    private partial void TellFailure(Exception failure, RunId run);
}
