using System.Globalization;

namespace CityBraid.Benchmarks;

/// <summary>The most memory that this process holds from a moment on, as Linux counts it.</summary>
internal sealed class PeakMemory
{
    private const string ForgetPeak = "5";

    private readonly long before;

    private PeakMemory(long before) => this.before = before;

    /// <summary>Forgets the peak so far and remembers what is held now.</summary>
    public static PeakMemory Begin()
    {
        File.WriteAllText("/proc/self/clear_refs", ForgetPeak);
        return new(Read("VmRSS:"));
    }

    /// <summary>By how much the process has grown at its peak since then, in bytes.</summary>
    public long Grown() => Math.Max(0, Read("VmHWM:") - before);

    private static long Read(string name)
    {
        var line = File.ReadLines("/proc/self/status")
            .First(one => one.StartsWith(name, StringComparison.Ordinal));
        var kilobytes = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1];
        return 1024 * long.Parse(kilobytes, CultureInfo.InvariantCulture);
    }
}
