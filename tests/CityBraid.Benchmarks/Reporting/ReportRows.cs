using System.Globalization;
using CityBraid.Reporting;
using CityBraid.Tests.Reporting.Reports;

namespace CityBraid.Benchmarks;

/// <summary>A long table of a report becomes a workbook: texts and numbers, as facts are.</summary>
internal sealed class ReportRows : IBenchmark
{
    private const int Rows = 100_000;
    private const int SecondsMax = 3;
    private const int PeakMegabytesMax = 200;

    public string Name => "report-workbook";

    public string What => "a report of 100,000 rows of ten cells to a workbook in memory";

    public string Goal => "< 3 s, < 200 MB";

    public async Task<Figure> RunAsync(CancellationToken cancellation)
    {
        var packs = ShippedPacks.Load();
        var report = SampleReports.In("th") with { Parts = [Table()] };
        var length = 0;

        var measured = await Measurement.OfAsync(() =>
        {
            length = ReportFormat.Workbook.Write(report, packs).Length;
            return Task.CompletedTask;
        });

        return new Figure(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{measured.InRows(Rows)}, {length / 1e6:0.0} MB written"
            ),
            measured.Elapsed.TotalSeconds < SecondsMax && measured.PeakMegabytes < PeakMegabytesMax
        );
    }

    private static ReportPart Table() =>
        new()
        {
            Name = "facts",
            Title = "facts",
            Columns =
            [
                .. Enumerable
                    .Range(1, 10)
                    .Select(at => new ReportColumn(
                        $"c{at}",
                        $"Column {at}",
                        at > 5 ? PackFieldKind.Number : PackFieldKind.Text,
                        14
                    )),
            ],
            Rows = Enumerable.Range(1, Rows).Select(RowOf),
        };

    private static ReportRow RowOf(int number) =>
        new([
            .. Enumerable
                .Range(1, 10)
                .Select(at =>
                    at > 5
                        ? new ReportCell(number * 1.25m * at, PackFieldKind.Number)
                        : new ReportCell($"เชื้อเพลิง {number * at}", PackFieldKind.Text)
                ),
        ]);
}
