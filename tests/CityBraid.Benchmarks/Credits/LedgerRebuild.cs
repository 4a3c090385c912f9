using System.Diagnostics;
using System.Globalization;

namespace CityBraid.Benchmarks;

/// <summary>The balances of a million lines made anew from the log.</summary>
internal sealed class LedgerRebuild : IBenchmark
{
    private const int Projects = 200;
    private const double SecondsMax = 20;

    public string Name => "ledger-rebuild";

    public string What =>
        $"balances of {Lines} lines of {Projects} projects made anew from the log, on "
        + (IsOnPostgres ? "PostgreSQL" : "SQLite");

    public string Goal => "a million lines in < 20 s";

    private static int Lines => Options.Number("--lines", 1_000_000);

    private static bool IsOnPostgres => Options.Find("--database") is not "sqlite";

    public async Task<Figure> RunAsync(CancellationToken cancellation)
    {
        using var town = await LedgerTown.CreateAsync(IsOnPostgres, Projects, cancellation);
        await new ManyLines(town).PlantAsync(Projects, Lines / Projects, cancellation);
        var clock = Stopwatch.StartNew();
        var rebuilt = await town.RebuildAsync(cancellation);
        var first = clock.Elapsed.TotalSeconds;
        clock.Restart();
        await town.RebuildAsync(cancellation);
        var second = clock.Elapsed.TotalSeconds;
        clock.Restart();
        await town.SealAllAsync(cancellation);
        var sealing = clock.Elapsed.TotalSeconds;
        clock.Restart();
        var report = await town.VerifyAsync(cancellation);
        return new Figure(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{second:0.0} s ({first:0.0} s the first time) for {rebuilt.Transactions} lines and "
                    + $"{rebuilt.Blocks} blocks; sealed in {sealing:0.0} s, verified in "
                    + $"{clock.Elapsed.TotalSeconds:0.0} s with {report.Violations.Count} violations"
            ),
            Math.Max(first, second) < SecondsMax && report.Violations.Count == 0
        );
    }
}
