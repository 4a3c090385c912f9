using CityBraid.Facts;
using CityBraid.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Benchmarks;

/// <summary>The store alone on PostgreSQL: facts in memory to facts committed, by binary COPY.</summary>
internal sealed class FactsWritePostgres : IBenchmark
{
    private const int RowsPerSecondMin = 50_000;
    private const int TimesMonths = 10;

    public string Name => "facts-write-postgres";

    public string What => "1,000,000 facts from objects to committed in PostgreSQL";

    public string Goal => "≥ 50,000 rows/s";

    public async Task<Figure> RunAsync(CancellationToken cancellation)
    {
        using var database = await BenchmarkDatabase.CreateOnPostgresAsync(cancellation);
        var store = database.Stores.GetRequiredService<IFactStore>();
        var change = ManyFacts.Change(database.Units, TimesMonths);

        var measured = await Measurement.OfAsync(() => store.SaveAsync(change, cancellation));

        return new Figure(
            measured.InRows(change.Revisions.Count),
            measured.PerSecond(change.Revisions.Count) >= RowsPerSecondMin
        );
    }
}
