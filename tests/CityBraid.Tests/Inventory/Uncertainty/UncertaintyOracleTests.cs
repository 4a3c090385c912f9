using System.Diagnostics;
using System.Globalization;
using CityBraid.Inventory;
using CityBraid.Tests.House;

namespace CityBraid.Tests.Inventory.Uncertainty;

/// <summary>A second script draws the same totals and adds the same errors.</summary>
public sealed class UncertaintyOracleTests
{
    private const int Count = 2500;
    private const long Seed = 20190101;

    [Fact]
    public async Task A_second_script_that_shares_nothing_with_the_engine_agrees()
    {
        Assert.SkipUnless(HasPython(), "needs python3, which is not on this machine");
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllLinesAsync(file, Lines(), TestContext.Current.CancellationToken);
            var (code, said) = await RunAsync(file);

            Assert.True(code == 0, said);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static UncertainSource[] OfEveryShape()
    {
        var shared = new UncertainVariable("คาร์บอน", new(UncertaintyShape.Lognormal, -0.5, 1.2));
        return
        [
            Sources.Of("a", 120, UncertaintyRange.Of(0.07), shared, Sources.Factor("f", 0.03)),
            Sources.Of("b", 45, new(UncertaintyShape.Triangular, -0.9, 1.5), shared),
            Sources.Of("c", -30, new(UncertaintyShape.Uniform, -0.2, 0.4), Sources.Factor("g", 0.3)),
            Sources.Of("d", 7, new(UncertaintyShape.Lognormal, -0.9, 9)),
        ];
    }

    private static IEnumerable<string> Lines()
    {
        var sources = OfEveryShape();
        var experiment = new MonteCarlo(Count, Seed);
        experiment.Add(sources);
        var drawn = DrawSummary.Of(experiment.Totals);
        yield return Text(Seed, Count, Approach1.HalfWidth(sources));
        yield return Text(drawn.Mean, drawn.Lower, drawn.Upper);
        foreach (var source in sources)
        {
            var flow = source.Flows[0];
            yield return string.Join(
                ',',
                [Of(source.Activity!), Text(flow.Tonnes), .. flow.Factors.Select(Of)]
            );
        }
    }

    private static string Of(UncertainVariable variable) =>
        $"{variable.Name},{variable.Range.Shape.ToString().ToLowerInvariant()},"
        + Text(variable.Range.Lower, variable.Range.Upper);

    private static string Text(params double[] numbers) =>
        string.Join(',', numbers.Select(number => number.ToString("R", CultureInfo.InvariantCulture)));

    private static async Task<(int Code, string Said)> RunAsync(string file)
    {
        var script = Path.Combine(Repository.Root, "tests/oracles/uncertainty.py");
        var start = new ProcessStartInfo("python3", [script, file])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var cancellation = TestContext.Current.CancellationToken;
        var said = await process.StandardOutput.ReadToEndAsync(cancellation);
        var failed = await process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, said + failed);
    }

    private static bool HasPython() =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, "python3")));
}
