namespace CityBraid.Benchmarks;

/// <summary>A fact sheet as a document, as a reader gets it.</summary>
internal sealed class FactSheetFile : IBenchmark
{
    private const double MedianMillisecondsMax = 300;

    public string Name => "fact-sheet";

    public string What =>
        $"a fact sheet of {ServedCity.Facts} facts as a document over HTTP, median of {PageTimes.Rounds}";

    public string Goal => "< 300 ms";

    public async Task<Figure> RunAsync(CancellationToken cancellation)
    {
        await using var city = await ServedCity.StartAsync(cancellation);
        return await PageTimes.MeasureAsync(
            () => city.ReadReportAsync("/fact-sheet.docx", cancellation),
            MedianMillisecondsMax
        );
    }
}
