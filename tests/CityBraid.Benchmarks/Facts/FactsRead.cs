using System.Globalization;
using CityBraid.Facts;
using CityBraid.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Benchmarks;

/// <summary>Reading every fact on record, then those of one place, variable and year.</summary>
internal sealed class FactsRead : IBenchmark
{
    private const int MillisecondsMax = 1000;

    public string Name => "facts-read";

    public string What => "100,000 facts from SQLite to objects";

    public string Goal => "< 1 s";

    public async Task<Figure> RunAsync(CancellationToken cancellation)
    {
        using var database = await BenchmarkDatabase.CreateAsync(cancellation);
        var store = database.Stores.GetRequiredService<IFactStore>();
        await store.SaveAsync(ManyFacts.Change(database.Units), cancellation);
        var found = 0;

        var all = await Measurement.OfAsync(async () =>
            found = (await store.FindFactsAsync(new FactQuery(), cancellation)).Count
        );
        var narrow = await Measurement.OfAsync(() =>
            store.FindFactsAsync(ManyFacts.OneYearOfOneVariable, cancellation)
        );

        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{all.InRows(found)}; one place, variable and year: {narrow.Elapsed.TotalMilliseconds:0.0} ms"
        );
        return new Figure(text, found == ManyFacts.Count && all.Elapsed.TotalMilliseconds < MillisecondsMax);
    }
}
