using CityBraid.Facts;
using CityBraid.Inventory;
using CityBraid.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Benchmarks;

/// <summary>
/// Inventories of ten cities from 100,000 facts, a fact a day, each with its cell and trace.
/// </summary>
/// <remarks>They are asked for at the same time, as readers would: a core each.</remarks>
internal sealed class InventoryCompile : IBenchmark
{
    private const double SecondsMax = 1;

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
        var compile = new CompileInventory(
            stores.GetRequiredService<IPlaceReader>(),
            stores.GetRequiredService<INotationStore>(),
            stores.GetRequiredService<ICalculationStore>(),
            tables,
            MethodLibrary.From(tables),
            new CompiledInventories(store, tables)
        );
        var wanted = DailyFacts.Inventories(change).ToArray();
        var found = 0;
        var measured = await Measurement.OfAsync(() =>
            Parallel.ForEachAsync(
                wanted,
                new ParallelOptions
                {
                    MaxDegreeOfParallelism = Environment.ProcessorCount,
                    CancellationToken = cancellation,
                },
                async (request, stopping) =>
                {
                    var inventory = await compile.RunAsync(Actor.LocalAdministrator, request, stopping);
                    var rows = inventory.Value!.Rows.Where(row => row.Co2e is not null);
                    Interlocked.Add(ref found, rows.Sum(row => row.Facts.Count));
                }
            )
        );
        var isReached = found == DailyFacts.Count && measured.Elapsed.TotalSeconds < SecondsMax;
        return new Figure(measured.InRows(DailyFacts.Count), isReached);
    }
}
