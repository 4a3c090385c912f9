using System.Globalization;
using CityBraid.Reporting;
using CityBraid.Tests.Reporting.Reports;

namespace CityBraid.Benchmarks;

/// <summary>Every figure of a long document is worked out again, in a process that is new.</summary>
internal sealed class ReportVerification : IBenchmark
{
    /// <summary>Some thirty rows stand on a page.</summary>
    private const int Rows = 1_500;

    private const int SecondsMax = 2;

    public string Name => "report-verify";

    public string What => "every figure of a document of 50 pages verified";

    public string Goal => "< 2 s";

    public async Task<Figure> RunAsync(CancellationToken cancellation)
    {
        var packs = ShippedPacks.Load();
        var file = ReportFormat.Word.Write(SampleReports.In("en", Rows), packs);
        var verifier = new ReportVerifier(packs, new DoublingMethods());
        FileVerification? found = null;

        var measured = await Measurement.OfAsync(() =>
        {
            found = verifier.Verify(new MemoryStream(file), "report.docx").Value;
            return Task.CompletedTask;
        });

        return new Figure(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{measured.Elapsed.TotalSeconds:0.00} s, "
                    + $"processor {measured.Processor.TotalSeconds:0.00} s, "
                    + $"{found!.Agree:#,0} of {found.Figures:#,0} figures agree, {file.Length / 1000} kB"
            ),
            measured.Elapsed.TotalSeconds < SecondsMax && found.Differences.Count == 0
        );
    }
}
