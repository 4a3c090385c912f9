namespace CityBraid.Web;

/// <summary>Reminds departments on their days, where a mail server is known.</summary>
internal sealed partial class ReminderEngine(
    IServiceScopeFactory scopes,
    TimeProvider time,
    ILogger<ReminderEngine> log
) : BackgroundService
{
    private static readonly TimeSpan Beat = TimeSpan.FromMinutes(10);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var beat = new PeriodicTimer(Beat, time);
        while (await beat.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var send = scope.ServiceProvider.GetRequiredService<SendDueReminders>();
                await send.RunAsync(Actor.LocalAdministrator, stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                TellFailure(failure);
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "Departments could not be reminded; it is tried again.")]
    private partial void TellFailure(Exception failure);
}
