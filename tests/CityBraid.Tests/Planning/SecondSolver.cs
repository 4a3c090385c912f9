using System.Diagnostics;
using System.Text.Json;
using CityBraid.Optimization;

namespace CityBraid.Tests.Planning;

/// <summary>
/// HiGHS, run by Node outside this process; tests that ask it are skipped where it is not installed.
/// </summary>
/// <remarks><c>npm ci</c> in <c>tests/oracles</c> installs it.</remarks>
internal static class SecondSolver
{
    private const int Optimal = 7;

    private static readonly string? Folder = Find();

    /// <summary>The objective that the other solver finds.</summary>
    internal static async Task<double> ObjectiveAsync(LinearProgram program, CancellationToken cancellation)
    {
        Assert.SkipWhen(Folder is null, "needs npm ci in tests/oracles");
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".mps");
        try
        {
            await using (var writer = File.CreateText(file))
            {
                MpsWriter.Write(program, writer);
            }

            var answer = await RunAsync(file, cancellation);
            Assert.Equal(Optimal, answer.GetProperty("status").GetInt32());
            return answer.GetProperty("objective").GetDouble();
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task<JsonElement> RunAsync(string file, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("node", ["solve.mjs", file])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var node = Process.Start(start)!;
        var output = await node.StandardOutput.ReadToEndAsync(cancellation);
        await node.WaitForExitAsync(cancellation);
        return JsonDocument.Parse(output.Trim().Split('\n')[^1]).RootElement;
    }

    private static string? Find()
    {
        for (
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            folder is not null;
            folder = folder.Parent
        )
        {
            var candidate = Path.Combine(folder.FullName, "tests", "oracles");
            if (Directory.Exists(Path.Combine(candidate, "node_modules", "highs")))
            {
                return candidate;
            }
        }

        return null;
    }
}
