using System.Globalization;

namespace CityBraid.Benchmarks;

/// <summary>Transfers spread over few blocks and over many, turn about.</summary>
internal sealed class LedgerFlat : IBenchmark
{
    private const int Clients = 8;
    private const int Projects = 200;
    private const int Few = 10_000;
    private const int Seconds = 5;
    private const int Turns = 3;
    private const double RatioMax = 1.3;

    public string Name => "ledger-flat";

    public string What => $"transfers spread over {Few} blocks and over {Many}, on PostgreSQL, in turns";

    public string Goal => "≤ 1.3 times as slow";

    private static int Many => Options.Number("--blocks", 1_000_000);

    public async Task<Figure> RunAsync(CancellationToken cancellation)
    {
        using var small = await CreateAsync(Few, cancellation);
        using var large = await CreateAsync(Many, cancellation);
        await RateAsync(small, Few, cancellation);
        await RateAsync(large, Many, cancellation);
        var (few, many) = (0.0, 0.0);
        for (var i = 0; i < Turns; i++)
        {
            few += await RateAsync(small, Few, cancellation) / Turns;
            many += await RateAsync(large, Many, cancellation) / Turns;
        }

        await large.SealAllAsync(cancellation);
        var report = await large.VerifyAsync(cancellation);
        return new Figure(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{few:0}/s and {many:0}/s: {few / many:0.00} times as slow; {report.Blocks} blocks with "
                    + $"{report.Violations.Count} violations"
            ),
            few / many <= RatioMax && report.Violations.Count == 0
        );
    }

    private static async Task<LedgerTown> CreateAsync(int blocks, CancellationToken cancellation)
    {
        var town = await LedgerTown.CreateAsync(isOnPostgres: true, Projects, cancellation);
        await new ManyLines(town).PlantAsync(Projects, blocks / Projects, cancellation);
        await town.RebuildAsync(cancellation);
        await town.SettleAsync(cancellation);
        return town;
    }

    private static Task<double> RateAsync(LedgerTown town, int blocks, CancellationToken cancellation)
    {
        var chances = Enumerable.Range(0, Clients).Select(seed => new Random(seed)).ToList();
        return TransferRate.MeasureAsync(
            Clients,
            Seconds,
            client =>
            {
                var (project, block) = (
                    chances[client].Next(Projects),
                    chances[client].Next(blocks / Projects)
                );
                return town.ReturnAsync(project, ManyLines.FirstOf(block), cancellation);
            },
            cancellation
        );
    }
}
