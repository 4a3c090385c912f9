namespace CityBraid.Web;

/// <summary>Seals the ledger twice a second, so that nothing posted stays unsealed for a second.</summary>
internal sealed partial class SealEngine(
    IServiceScopeFactory scopes,
    TimeProvider time,
    ILogger<SealEngine> log
) : BackgroundService
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(500);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var beat = new PeriodicTimer(Beat, time);
        while (await beat.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var seal = scope.ServiceProvider.GetRequiredService<SealLedger>();
                await seal.RunAsync(Actor.LocalAdministrator, stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                TellFailure(failure);
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "The ledger could not be sealed; it is tried again.")]
    private partial void TellFailure(Exception failure);
}
