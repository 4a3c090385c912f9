using System.Text;
using System.Text.Json;
using CityBraid.Reporting;
using CityBraid.Tests.Reporting.Reports;

namespace CityBraid.Tests.Reporting.Drafts;

/// <summary>A report that is kept comes back as it was, to the last byte of every file.</summary>
public sealed class ReportJsonTests
{
    [Theory]
    [InlineData("th")]
    [InlineData("en")]
    [InlineData("zh")]
    public void A_report_read_back_writes_the_same_files_byte_for_byte(string language)
    {
        var report = SampleReports.In(language);

        var again = ReportJson.Read(ReportJson.Write(report));

        Assert.Equal(Written.As(ReportFormat.Workbook, report), Written.As(ReportFormat.Workbook, again));
        Assert.Equal(Written.As(ReportFormat.Csv, report), Written.As(ReportFormat.Csv, again));
        Assert.Equal(PartsOf(report), PartsOf(again));

        // The names of its properties are drawn anew whenever a document is written.
        static IEnumerable<KeyValuePair<string, string>> PartsOf(Report report) =>
            Written
                .PartsOf(Written.As(ReportFormat.Word, report))
                .Where(part => part.Key.StartsWith("word/", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_read_back_is_kept_as_the_same_bytes()
    {
        var content = ReportJson.Write(SampleReports.In("th"));

        Assert.Equal(content, ReportJson.Write(ReportJson.Read(content)));
    }

    [Fact]
    public void Values_keep_their_kind_and_digits_and_gaps_stay_gaps()
    {
        object?[] values =
        [
            null,
            "",
            "ขอนแก่น",
            1.50m,
            -0.0000000000000000000000000001m,
            2019,
            7_000_000_000L,
        ];
        var gap = new PackGap("a › b", "nobody stated it", "the city", "NE");
        var cells = values.Select(value => new ReportCell(value, PackFieldKind.Exact)).ToList();
        cells.Add(new ReportCell("NE", PackFieldKind.Text, Gap: gap));
        var report = SampleReports.In("en") with
        {
            Fill = new FillRate(3, [gap]),
            Parts =
            [
                new ReportPart
                {
                    Name = "values",
                    Title = "Values",
                    Rows = [new ReportRow(cells)],
                },
            ],
        };

        var again = ReportJson.Read(ReportJson.Write(report));

        var read = again.Parts[0].Rows.Single().Cells;
        Assert.Equal(cells, read);
        Assert.Equal("1.50", $"{read[3].Value}");
        Assert.Equal(values.Select(value => value?.GetType()), read.SkipLast(1).Select(TypeOf));
        Assert.Equal(gap, Assert.Single(again.Fill.Gaps));

        static Type? TypeOf(ReportCell cell) => cell.Value?.GetType();
    }

    [Fact]
    public void Charts_of_every_kind_come_back()
    {
        var frame = SampleReports.In("en").Parts[^1].Chart!.Frame;
        Chart[] charts =
        [
            Chart.Lines(frame, SampleCharts.Years),
            Chart.StackedBars(frame, SampleCharts.Sectors),
            Chart.HeatMap(frame, Titled(SampleCharts.Sectors)),
            Chart.Sankey(frame, Flows()),
        ];

        foreach (var chart in charts)
        {
            var part = new ReportPart
            {
                Name = "chart",
                Title = "Chart",
                Chart = chart,
            };
            var report = SampleReports.In("en") with { Parts = [part] };

            var again = ReportJson.Read(ReportJson.Write(report)).Parts[0].Chart!;

            Assert.Equal(chart.Kind, again.Kind);
            Assert.Equal(ChartCsv.Write(chart), ChartCsv.Write(again));
        }
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"Version":2,"Steps":[],"Report":{}}""")]
    [InlineData("""{"version":1,"steps":[],"report":{"pack":"a"}}""")]
    [InlineData("""{"version":1,"steps":[],"report":{},"more":1}""")]
    [InlineData("null")]
    public void What_is_no_report_is_not_read_as_one(string text) =>
        Assert.ThrowsAny<JsonException>(() => ReportJson.Read(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_step_that_names_a_later_one_is_not_read()
    {
        const string Kept = """
            {"version":1,"report":{},"steps":[
              {"number":1,"kind":"Sum","value":1,"unit":"t","name":"a","parts":[2],"digest":""}]}
            """;

        Assert.Throws<FormatException>(() => ReportJson.Read(Encoding.UTF8.GetBytes(Kept)));
    }

    private static ChartGrid Titled(ChartGrid grid) =>
        new(grid.Axis, grid.Categories, grid.Series) { SeriesAxis = "rows" };

    private static ChartFlows Flows() =>
        new([new ChartNode("a", "A"), new ChartNode("b", "B")], [new ChartFlow("a", "b", 1.5m)])
        {
            FromAxis = "from",
            ToAxis = "to",
        };
}
