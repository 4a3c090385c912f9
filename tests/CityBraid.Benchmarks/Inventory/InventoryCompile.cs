using CityBraid.Facts;
using CityBraid.Inventory;
using CityBraid.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Benchmarks;

/// <summary>
/// Inventories of ten cities from 100,000 facts, a fact a day, each with its cell and trace.
/// </summary>
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
            store,
            stores.GetRequiredService<INotationStore>(),
            tables,
            MethodLibrary.From(tables)
        );
        var wanted = DailyFacts.Inventories(change).ToArray();
        var found = 0;
        var measured = await Measurement.OfAsync(async () =>
        {
            foreach (var request in wanted)
            {
                var inventory = await compile.RunAsync(Actor.LocalAdministrator, request, cancellation);
                found += inventory.Value!.Rows.Where(row => row.Co2e is not null).Sum(row => row.Facts.Count);
            }
        });
        var isReached = found == DailyFacts.Count && measured.Elapsed.TotalSeconds < SecondsMax;
        return new Figure(measured.InRows(DailyFacts.Count), isReached);
    }
}
