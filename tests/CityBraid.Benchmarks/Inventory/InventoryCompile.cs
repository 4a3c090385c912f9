using System.Globalization;
using CityBraid.Facts;
using CityBraid.Inventory;
using CityBraid.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Benchmarks;

/// <summary>
/// Inventories of ten cities from 100,000 facts, a fact a day, each with its cell and trace.
/// </summary>
/// <remarks>
/// They are asked for at the same time, as readers would: a core each. The goal is held against a process
/// that has compiled before, as a server has, though it kept nothing of it; the first time stands beside it.
/// </remarks>
internal sealed class InventoryCompile : IBenchmark
{
    private const double SecondsMax = 1;
    private const int Rounds = 5;

    public string Name => "inventory-compile";

    public string What => "100,000 activities of ten cities from SQLite to inventories";

    public string Goal => "< 1 s";

    public async Task<Figure> RunAsync(CancellationToken cancellation)
    {
        using var database = await BenchmarkDatabase.CreateAsync(cancellation);
        var stores = database.Stores;
        var store = stores.GetRequiredService<IFactStore>();
        var tables = new InventoryTables(stores.GetRequiredService<IReferenceTables>(), database.Units);
        var change = DailyFacts.Change(database.Units, tables);
        await store.SaveAsync(change, cancellation);
        var wanted = DailyFacts.Inventories(change).ToArray();
        var rounds = new List<Measurement>();
        var isWhole = true;
        for (var round = 0; round <= Rounds; round++)
        {
            var compile = new CompileInventory(
                stores.GetRequiredService<IPlaceReader>(),
                stores.GetRequiredService<INotationStore>(),
                stores.GetRequiredService<ICalculationStore>(),
                tables,
                MethodLibrary.From(tables),
                new CompiledInventories(store, tables)
            );
            rounds.Add(
                await Measurement.OfAsync(async () =>
                    isWhole &= await CompileAsync(compile, wanted, cancellation) == DailyFacts.Count
                )
            );
        }

        var later = rounds.Skip(1).OrderBy(round => round.Elapsed).ToArray();
        var median = later[later.Length / 2];
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{median.InRows(DailyFacts.Count)}, median of {Rounds}; "
                + $"the first {rounds[0].Elapsed.TotalSeconds:0.00} s"
        );
        return new Figure(text, isWhole && median.Elapsed.TotalSeconds < SecondsMax);
    }

    private static async Task<int> CompileAsync(
        CompileInventory compile,
        IEnumerable<CompileRequest> wanted,
        CancellationToken cancellation
    )
    {
        var found = 0;
        var options = new ParallelOptions
        {
            MaxDegreeOfParallelism = Environment.ProcessorCount,
            CancellationToken = cancellation,
        };
        await Parallel.ForEachAsync(
            wanted,
            options,
            async (request, stopping) =>
            {
                var inventory = await compile.RunAsync(Actor.LocalAdministrator, request, stopping);
                var rows = inventory.Value!.Rows.Where(row => row.Co2e is not null);
                Interlocked.Add(ref found, rows.Sum(row => row.Facts.Count));
            }
        );
        return found;
    }
}
