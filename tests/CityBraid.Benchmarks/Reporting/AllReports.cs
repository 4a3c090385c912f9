using System.Globalization;

namespace CityBraid.Benchmarks;

/// <summary>All packs of one city filled on the page of reports, and each written as its files.</summary>
internal sealed class AllReports : IBenchmark
{
    private const int SecondsMax = 10;

    private static readonly string[] Files =
    [
        "/ecrf.xlsx",
        "/ciris.xlsx",
        "/tgo.xlsx",
        "/csv.csv",
        "/cdp-iclei-track.xlsx",
        "/lpa.xlsx",
        "/open-sdg.csv",
        "/fact-sheet.docx",
    ];

    public string Name => "all-reports";

    public string What => $"all packs of a city of {ServedCity.Facts} facts: page of reports and every file";

    public string Goal => "< 10 s, the first time after a start";

    public async Task<Figure> RunAsync(CancellationToken cancellation)
    {
        await using var city = await ServedCity.StartAsync(cancellation);
        var first = await Measurement.OfAsync(() => city.ReadReportAsync(string.Empty, cancellation));
        var again = await Measurement.OfAsync(() => city.ReadReportAsync(string.Empty, cancellation));
        var files = await Measurement.OfAsync(async () =>
        {
            foreach (var file in Files)
            {
                await city.ReadReportAsync(file, cancellation);
            }
        });

        var all = first.Elapsed + files.Elapsed;
        return new Figure(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{all.TotalSeconds:0.00} s: the page {first.Elapsed.TotalSeconds:0.00} s "
                    + $"(again {again.Elapsed.TotalSeconds:0.00} s), "
                    + $"{Files.Length} files {files.Elapsed.TotalSeconds:0.00} s"
            ),
            all.TotalSeconds < SecondsMax
        );
    }
}
