using System.Globalization;
using CityBraid.Tests.Credits;
using CityBraid.Tests.Storage;

namespace CityBraid.Benchmarks;

/// <summary>Four clients who spend the same block at once, again and again.</summary>
internal sealed class LedgerRaces : IBenchmark
{
    private const int Clients = 4;

    public string Name => "ledger-race";

    public string What => "four clients who spend one block at once, on SQLite and on PostgreSQL";

    public string Goal => "1,000 times each: one succeeds, three are refused";

    public async Task<Figure> RunAsync(CancellationToken cancellation)
    {
        var count = Options.Number("--repeats", 1000);
        var violations = 0;
        foreach (var engine in Enum.GetValues<TestEngine>())
        {
            await using var registry = await Registry.OpenAsync(engine);
            var clients = Enumerable.Range(0, Clients).Select(_ => registry.Open()).ToList();
            for (var i = 0; i < count; i++)
            {
                await LedgerRace.RunAsync(registry, clients, i);
            }

            clients.ForEach(client => client.Dispose());
            await registry.SealAsync();
            violations += (await registry.VerifyLedgerAsync()).Violations.Count;
        }

        return new Figure(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{count} on each: one success and three refusals every time; {violations} violations"
            ),
            violations == 0
        );
    }
}
