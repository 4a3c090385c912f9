using CityBraid.Facts;
using CityBraid.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Benchmarks;

/// <summary>The store alone: facts in memory to facts committed, with their source and audit trail.</summary>
internal sealed class FactsWrite : IBenchmark
{
    private const int RowsPerSecondMin = 120_000;

    public string Name => "facts-write";

    public string What => "100,000 facts from objects to committed in SQLite";

    public string Goal => "≥ 120,000 rows/s";

    public async Task<Figure> RunAsync(CancellationToken cancellation)
    {
        using var database = await BenchmarkDatabase.CreateAsync(cancellation);
        var store = database.Stores.GetRequiredService<IFactStore>();
        var change = ManyFacts.Change(database.Units);

        var measured = await Measurement.OfAsync(() => store.SaveAsync(change, cancellation));

        return new Figure(
            measured.InRows(ManyFacts.Count),
            measured.PerSecond(ManyFacts.Count) >= RowsPerSecondMin
        );
    }
}
