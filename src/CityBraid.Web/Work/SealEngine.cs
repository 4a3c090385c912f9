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
        string? told = null;
        using var beat = new PeriodicTimer(Beat, time);
        while (await beat.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var seal = scope.ServiceProvider.GetRequiredService<SealLedger>();
                var done = await seal.RunAsync(Actor.LocalAdministrator, stoppingToken);
                if (done.Refusal?.Code is { } code && code != told)
                {
                    TellRefusal(code);
                }

                told = done.Refusal?.Code;
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                TellFailure(failure);
            }
        }
    }

    [LoggerMessage(
        LogLevel.Critical,
        "The ledger is not sealed ({Code}): the database is not the one whose root was saved last. "
            + "See citybraid credits verify."
    )]
    private partial void TellRefusal(string code);

    [LoggerMessage(LogLevel.Error, "The ledger could not be sealed; it is tried again.")]
    private partial void TellFailure(Exception failure);
}
