using System.Diagnostics;

namespace CityBraid.Benchmarks;

/// <summary>How many transfers a second clients get done who each send one after the other.</summary>
internal static class TransferRate
{
    /// <summary>Measures.</summary>
    /// <param name="clients">How many at once.</param>
    /// <param name="seconds">How long.</param>
    /// <param name="sendAsync">One transfer of a client, who has a number from 0.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task<double> MeasureAsync(
        int clients,
        int seconds,
        Func<int, Task> sendAsync,
        CancellationToken cancellation
    )
    {
        var (clock, count) = (Stopwatch.StartNew(), 0);
        await Task.WhenAll(
            Enumerable
                .Range(0, clients)
                .Select(client =>
                    Task.Run(
                        async () =>
                        {
                            while (clock.Elapsed.TotalSeconds < seconds)
                            {
                                await sendAsync(client);
                                Interlocked.Increment(ref count);
                            }
                        },
                        cancellation
                    )
                )
        );
        return count / clock.Elapsed.TotalSeconds;
    }
}
