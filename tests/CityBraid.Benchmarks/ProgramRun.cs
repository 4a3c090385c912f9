using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace CityBraid.Benchmarks;

/// <summary>One run of a program with all that it started: time by the wall, on the processors, peak
///   memory.</summary>
/// <param name="Elapsed">By the wall.</param>
/// <param name="ProcessorSeconds">On all processors, children included.</param>
/// <param name="PeakBytes">The most memory that the program and its children held together, looked at every
///   few milliseconds.</param>
/// <param name="Output">What it wrote.</param>
internal sealed partial record ProgramRun(
    TimeSpan Elapsed,
    double ProcessorSeconds,
    long PeakBytes,
    string Output
)
{
    private const int OfChildren = -1;

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="InvalidOperationException">It ends badly.</exception>
    public static async Task<ProgramRun> OfAsync(
        string program,
        IEnumerable<string> arguments,
        string folder,
        CancellationToken cancellation
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        var before = ProcessorSecondsOfChildren();
        var clock = Stopwatch.StartNew();
        using var process =
            Process.Start(start) ?? throw new InvalidOperationException($"{program} does not start.");
        var peak = WatchAsync(process, cancellation);
        var output = await process.StandardOutput.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        var elapsed = clock.Elapsed;
        return process.ExitCode == 0
            ? new ProgramRun(elapsed, ProcessorSecondsOfChildren() - before, await peak, output)
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }

    private static async Task<long> WatchAsync(Process process, CancellationToken cancellation)
    {
        var peak = 0L;
        while (!process.HasExited)
        {
            peak = Math.Max(peak, Family(process.Id).Sum(Held));
            await Task.Delay(TimeSpan.FromMilliseconds(10), cancellation);
        }

        return peak;
    }

    private static IEnumerable<int> Family(int parent)
    {
        var children = Read($"/proc/{parent}/task/{parent}/children").Split(' ');
        return children
            .Where(child => child.Length > 0)
            .Select(child => int.Parse(child, CultureInfo.InvariantCulture))
            .SelectMany(Family)
            .Prepend(parent);
    }

    private static long Held(int process)
    {
        var line = Read($"/proc/{process}/status")
            .Split('\n')
            .FirstOrDefault(one => one.StartsWith("VmRSS:", StringComparison.Ordinal));
        return line is null
            ? 0
            : 1024
                * long.Parse(
                    line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1],
                    CultureInfo.InvariantCulture
                );
    }

    private static string Read(string file)
    {
        try
        {
            return File.ReadAllText(file).Trim();
        }
        catch (IOException)
        {
            return string.Empty;
        }
    }

    private static double ProcessorSecondsOfChildren()
    {
        // struct rusage begins with two timevals: user and system time (getrusage(2)).
        var usage = new long[18];
        _ = GetUsage(OfChildren, usage);
        return usage[0] + usage[2] + ((usage[1] + usage[3]) / 1e6);
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetUsage(int who, [In, Out] long[] usage);
}
