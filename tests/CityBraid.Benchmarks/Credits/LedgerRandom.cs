using System.Globalization;
using CityBraid.Tests.Credits;
using CityBraid.Tests.Storage;

namespace CityBraid.Benchmarks;

/// <summary>Requests by chance beside a model that cannot be wrong, one after the other and from 32
///   clients at once,
///   each sent twice; then the ledger is verified and made anew from its log.</summary>
internal sealed class LedgerRandom : IBenchmark
{
    private const int Clients = 32;
    private const int PerRound = 2000;

    public string Name => "ledger-random";

    public string What =>
        "requests by chance beside a model in memory, on SQLite and on PostgreSQL, half one by one and half "
        + "from 32 clients";

    public string Goal => "100,000 on each, no difference";

    public async Task<Figure> RunAsync(CancellationToken cancellation)
    {
        var (count, seed) = (Options.Number("--operations", 100_000), Options.Seed());
        Console.WriteLine($"seed {seed}");
        var sent = new List<string>();
        foreach (var engine in Enum.GetValues<TestEngine>())
        {
            var operations = 0;
            for (var round = 0; operations < count; round++)
            {
                operations += await RunAsync(engine, seed + (round * Clients));
            }

            sent.Add(string.Create(CultureInfo.InvariantCulture, $"{engine} {operations}"));
        }

        // What differs from the model breaks off with what it was.
        return new Figure($"{string.Join(", ", sent)}, no difference, seed {seed}", IsReached: true);
    }

    /// <summary>One ledger for one client, and one for many.</summary>
    private static async Task<int> RunAsync(TestEngine engine, int seed)
    {
        await using (var registry = await Registry.WithCreditsAsync(engine, RandomLedger.Tonnes))
        {
            await RandomLedger.SendOneByOneAsync(registry, seed, count => count < PerRound);
        }

        await using var shared = await Registry.WithCreditsAsync(engine, RandomLedger.Tonnes);
        var clients = await RandomLedger.SendAtOnceAsync(
            shared,
            seed,
            Clients,
            PerRound / Clients,
            beside: () => shared.SealAsync()
        );
        await RandomLedger.AssertToldAsync(shared, clients);
        return PerRound + (PerRound / Clients * Clients);
    }
}
