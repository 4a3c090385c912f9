using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Empties the outbox every few seconds, where a mail server is known.</summary>
internal sealed partial class OutboxEngine(
    IServiceScopeFactory scopes,
    IPostman postman,
    TimeProvider time,
    ILogger<OutboxEngine> log
) : BackgroundService
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var beat = new PeriodicTimer(Beat, time);
        while (await beat.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<Outbox>().EmptyAsync(postman, stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                TellFailure(failure);
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "The outbox could not be emptied; it is tried again.")]
    private partial void TellFailure(Exception failure);
}
