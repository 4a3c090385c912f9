using System.Diagnostics;

namespace CityBraid.Benchmarks;

/// <summary>Where and when a figure was measured; a figure without these is not a figure.</summary>
internal sealed record Surroundings(string Machine, DateOnly Date, string Commit)
{
    private const string Processors = "/proc/cpuinfo";

    /// <summary>Reads them from this machine, this clock and the repository around.</summary>
    public static Surroundings Read(TimeProvider clock) =>
        new(
            $"{ReadProcessor()}, {Environment.ProcessorCount} cores",
            DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime),
            ReadCommit()
        );

    private static string ReadProcessor() =>
        (File.Exists(Processors) ? File.ReadLines(Processors) : [])
            .Where(line => line.StartsWith("model name", StringComparison.Ordinal))
            .Select(line => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim())
            .FirstOrDefault("unknown processor");

    /// <summary>The commit measured, with a plus when the files differ from it.</summary>
    private static string ReadCommit() =>
        Git("rev-parse", "--short", "HEAD") + (Git("status", "--porcelain").Length > 0 ? "+" : string.Empty);

    private static string Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        using var git = Process.Start(start) ?? throw new InvalidOperationException("git does not start.");
        var answer = git.StandardOutput.ReadToEnd().Trim();
        git.WaitForExit();
        return answer;
    }
}
