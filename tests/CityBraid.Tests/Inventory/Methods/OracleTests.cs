using System.Diagnostics;
using CityBraid.Tests.House;

namespace CityBraid.Tests.Inventory.Methods;

/// <summary>A second script against what was worked out by hand.</summary>
public sealed class OracleTests
{
    [Theory]
    [InlineData("methods.py", "")]
    [InlineData("industry_land.py", "/industry-land")]
    [InlineData("city_practice.py", "/city-practice")]
    public async Task A_second_script_that_shares_nothing_with_the_engine_agrees(string script, string folder)
    {
        Assert.SkipUnless(IsOnPath("python3"), "needs python3, which is not on this machine");
        var start = new ProcessStartInfo("python3")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(Repository.Root, "tests/oracles", script));
        start.ArgumentList.Add(Path.Combine(Repository.Root, WorkedCase.Folder + folder));
        using var process = Process.Start(start)!;
        var cancellation = TestContext.Current.CancellationToken;
        var said = await process.StandardOutput.ReadToEndAsync(cancellation);
        var failed = await process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);

        Assert.True(process.ExitCode == 0, said + failed);
    }

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)));
}
