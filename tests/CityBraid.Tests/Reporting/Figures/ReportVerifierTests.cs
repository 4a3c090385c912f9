using System.Text;
using CityBraid.Kernel;
using CityBraid.Reporting;
using CityBraid.Tests.Reporting.Reports;
using CityBraid.Words;

namespace CityBraid.Tests.Reporting.Figures;

/// <summary>A file without figures has none, and one that carries no proofs is told so in its own
///   words.</summary>
public sealed class ReportVerifierTests
{
    private static readonly Report Empty = SampleReports.In("en", rows: 1) with
    {
        Parts =
        [
            new ReportPart
            {
                Name = "none",
                Title = "None",
                Lines = [new ReportLine("place", "Place", new ReportCell("Khon Kaen", PackFieldKind.Text))],
            },
        ],
    };

    [Fact]
    public void A_report_without_figures_is_verified_as_such() =>
        Assert.All(
            (ReportFormat[])[ReportFormat.Workbook, ReportFormat.Word],
            format =>
            {
                var found = Written.Verified(Written.As(format, Empty));
                Assert.Equal((0, 0), (found.Figures, found.Differences.Count));
                Assert.Equal(Empty.Title, found.Title);
            }
        );

    [Theory]
    [InlineData("notes.txt", "Some notes")]
    [InlineData("table.csv", "a,b\n1,2\n")]
    [InlineData("table.csv", "")]
    [InlineData("report.docx", "no archive at all")]
    [InlineData("report.pdf", "%PDF-1.7")]
    [InlineData("page.xlsx", "<html></html>")]
    public void What_is_no_workbook_and_no_document_is_told_so(string name, string content)
    {
        var refusal = Refused(Encoding.UTF8.GetBytes(content), name);

        Assert.Equal("reports.not-a-report", refusal.Code);
        Assert.Empty(refusal.Findings);
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public void A_report_that_breaks_off_is_told_in_words_of_a_report(string ending)
    {
        var whole = Written.As(
            ending == "docx" ? ReportFormat.Word : ReportFormat.Workbook,
            SampleReports.In("en", rows: 3)
        );

        var refusal = Refused(whole[..(whole.Length / 2)], $"report.{ending}");
        var said = Sentences.Of(refusal, Language.English);

        Assert.Equal("reports.broken-document", refusal.Code);
        Assert.Contains($"report.{ending}", said, StringComparison.Ordinal);
        Assert.DoesNotContain("import", said, StringComparison.Ordinal);
    }

    private static Refusal Refused(byte[] content, string name) =>
        new ReportVerifier(Written.Packs, new DoublingMethods())
            .Verify(new MemoryStream(content), name)
            .Refusal!;
}
