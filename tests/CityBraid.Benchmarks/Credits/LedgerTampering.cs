using System.Globalization;
using CityBraid.Tests.Credits;
using CityBraid.Tests.Storage;

namespace CityBraid.Benchmarks;

/// <summary>Changes planted in a used ledger by chance: rows that are changed, removed or copied, and whole
///   histories that agree with themselves. Each is looked for and taken back.</summary>
internal sealed class LedgerTampering : IBenchmark
{
    private const int Ledgers = 10;

    public string Name => "ledger-tampering";

    public string What => "changes to the ledger planted by chance, half on SQLite and half on PostgreSQL";

    public string Goal => "10,000 planted, all found";

    public async Task<Figure> RunAsync(CancellationToken cancellation)
    {
        var (count, seed) = (Options.Number("--changes", 10_000), Options.Seed());
        var (planted, found) = (0, 0);
        for (var i = 0; i < Ledgers; i++)
        {
            var engine = i % 2 == 0 ? TestEngine.Sqlite : TestEngine.Postgres;
            await using var registry = await Registry.OpenAsync(engine);
            var changes = await PlantedChanges.OfAsync(registry, seed + i);
            while (changes.Planted < count / Ledgers)
            {
                await changes.PlantAsync();
            }

            changes.Missed.ForEach(Console.WriteLine);
            planted += changes.Planted;
            found += changes.Found;
        }

        return new Figure(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{planted} planted, {found} found, seed {seed}, {Ledgers} ledgers"
            ),
            planted == found && planted >= count
        );
    }
}
