using System.Diagnostics;
using System.Globalization;

namespace CityBraid.Benchmarks;

/// <summary>The inventory page as a reader on the same machine gets it, again and again.</summary>
internal sealed class InventoryPages : IBenchmark
{
    private const int WarmUp = 50;
    private const int Rounds = 301;
    private const double MedianMillisecondsMax = 50;

    public string Name => "inventory-page";

    public string What => $"the inventory page of a city with {ServedCity.Facts} facts, median of {Rounds}";

    public string Goal => "≤ 50 ms at the server";

    public async Task<Figure> RunAsync(CancellationToken cancellation)
    {
        await using var city = await ServedCity.StartAsync(cancellation);
        var bytes = 0;
        for (var i = 0; i < WarmUp; i++)
        {
            bytes = await city.ReadInventoryAsync(cancellation);
        }

        var milliseconds = new double[Rounds];
        for (var i = 0; i < Rounds; i++)
        {
            var clock = Stopwatch.StartNew();
            await city.ReadInventoryAsync(cancellation);
            milliseconds[i] = clock.Elapsed.TotalMilliseconds;
        }

        Array.Sort(milliseconds);
        var median = milliseconds[Rounds / 2];
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{median:0.0} ms, 95 % within {milliseconds[Rounds * 95 / 100]:0.0} ms, "
                + $"{bytes / 1000.0:0.0} kB compressed"
        );
        return new Figure(text, median <= MedianMillisecondsMax);
    }
}
