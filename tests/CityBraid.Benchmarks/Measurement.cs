using System.Diagnostics;
using System.Globalization;

namespace CityBraid.Benchmarks;

/// <summary>How long a piece of work took by the wall and on the processors, and the process's peak memory
///   by its end.</summary>
internal sealed record Measurement(TimeSpan Elapsed, TimeSpan Processor, long PeakBytes)
{
    /// <summary>The most memory the process has held so far, in millions of bytes.</summary>
    public double PeakMegabytes => PeakBytes / 1e6;

    /// <summary>Measures one run.</summary>
    public static async Task<Measurement> OfAsync(Func<Task> work)
    {
        using var process = Process.GetCurrentProcess();
        var processor = process.TotalProcessorTime;
        var clock = Stopwatch.StartNew();
        await work();
        var elapsed = clock.Elapsed;
        process.Refresh();
        return new Measurement(elapsed, process.TotalProcessorTime - processor, process.PeakWorkingSet64);
    }

    /// <summary>How many of something were done in a second.</summary>
    public double PerSecond(int count) => count / Elapsed.TotalSeconds;

    /// <summary>The measurement in words, as a rate of rows.</summary>
    public string InRows(int rows) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{PerSecond(rows):#,0} rows/s in {Elapsed.TotalSeconds:0.00} s, "
                + $"processor {Processor.TotalSeconds:0.00} s, peak {PeakMegabytes:0} MB"
        );
}
