using CityBraid.Facts;
using CityBraid.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Benchmarks;

/// <summary>The whole way of a table: read, checked, compared with the record, committed.</summary>
internal sealed class FactsImport : IBenchmark
{
    private const int RowsPerSecondMin = 50_000;
    private const int PeakMegabytesMax = 300;

    public string Name => "facts-import";

    public string What => "100,000 tidy CSV rows to committed facts, with validation, provenance and audit";

    public string Goal => "≥ 50,000 rows/s, < 300 MB";

    public async Task<Figure> RunAsync(CancellationToken cancellation)
    {
        using var database = await BenchmarkDatabase.CreateAsync(cancellation);
        var import = database.Stores.GetRequiredService<ImportFacts>();
        var csv = TidyRows.Csv(database.Stores.GetRequiredService<VariableLibrary>());
        var request = new ImportRequest(new MemoryStream(csv), "tidy.csv", ManyFacts.Place(0));
        var result = default(Result<ImportReport>);

        var measured = await Measurement.OfAsync(async () =>
            result = await import.RunAsync(Actor.LocalAdministrator, request, cancellation)
        );

        if (result?.Value is not { Imported: TidyRows.Count })
        {
            var findings = result?.Value?.Findings ?? result?.Refusal?.Findings ?? [];
            throw new InvalidOperationException(
                $"The table was not imported whole: {string.Join("; ", findings.Take(3))}"
            );
        }

        return new Figure(
            measured.InRows(TidyRows.Count),
            measured.PerSecond(TidyRows.Count) >= RowsPerSecondMin
                && measured.PeakMegabytes < PeakMegabytesMax
        );
    }
}
