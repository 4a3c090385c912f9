using System.Diagnostics;
using System.Globalization;

namespace CityBraid.Benchmarks;

/// <summary>How long a page takes as a reader on the same machine gets it, again and again.</summary>
internal static class PageTimes
{
    public const int Rounds = 301;

    private const int WarmUp = 50;

    /// <summary>Reads a page so often; what reads it answers its compressed length in bytes.</summary>
    public static async Task<Figure> MeasureAsync(Func<Task<int>> read, double medianMillisecondsMax)
    {
        var bytes = 0;
        for (var i = 0; i < WarmUp; i++)
        {
            bytes = await read();
        }

        var milliseconds = new double[Rounds];
        for (var i = 0; i < Rounds; i++)
        {
            var clock = Stopwatch.StartNew();
            await read();
            milliseconds[i] = clock.Elapsed.TotalMilliseconds;
        }

        Array.Sort(milliseconds);
        var median = milliseconds[Rounds / 2];
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{median:0.0} ms, 95 % within {milliseconds[Rounds * 95 / 100]:0.0} ms, "
                + $"{bytes / 1000.0:0.0} kB compressed"
        );
        return new Figure(text, median <= medianMillisecondsMax);
    }
}
