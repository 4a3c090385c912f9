using System.Xml.Linq;
using CityBraid.Reporting;
using CityBraid.Tests.House;
using CityBraid.Tests.Tables;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace CityBraid.Tests.Reporting.Reports;

/// <summary>Charts in files are drawn by office programs, from numbers that can be edited.</summary>
public sealed class ReportChartTests
{
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    [Fact]
    public void A_number_that_is_missing_is_a_gap_and_not_zero()
    {
        var lines = Charts(Written.As(ReportFormat.Word, SampleReports.In("en")))[1];

        var total = lines.Descendants(C + "ser").First();
        Assert.Equal(["−0.5"], total.Descendants(C + "numCache").Descendants(C + "v").Select(Minus));
        Assert.Equal(
            "1",
            total.Descendants(C + "numCache").Single().Element(C + "pt")!.Attribute("idx")!.Value
        );
        Assert.Equal("gap", lines.Descendants(C + "dispBlanksAs").Single().Attribute("val")!.Value);
        Assert.Equal(
            "2",
            total.Descendants(C + "numCache").Single().Element(C + "ptCount")!.Attribute("val")!.Value
        );
    }

    [Fact]
    public void A_documents_chart_brings_a_workbook_of_its_numbers()
    {
        using var file = WordprocessingDocument.Open(
            new MemoryStream(Written.As(ReportFormat.Word, SampleReports.In("en"))),
            isEditable: false
        );

        var part = file.MainDocumentPart!.ChartParts.First(one =>
            one.Uri.ToString().Contains("chart", StringComparison.Ordinal)
        );
        using var content = new MemoryStream();
        part.EmbeddedPackagePart!.GetStream().CopyTo(content);
        using var workbook = Reading.Open(content.ToArray(), "chart.xlsx");
        var rows = Assert.Single(workbook.Sheets).ReadRows().ToList();
        Assert.Equal(["Sector", "Scope 1", "Scope 2"], rows[0].Cells.Select(cell => cell.Text));
        Assert.Equal(["Energy", "18600.125", "210000"], rows[1].Cells.Select(cell => cell.Text));
        Assert.Equal(
            ["Transport", "208800"],
            rows[2].Cells.Where(cell => !cell.IsBlank).Select(cell => cell.Text)
        );
    }

    [Fact]
    public void A_workbooks_chart_draws_the_cells_of_the_sheet_of_numbers()
    {
        var file = Written.As(ReportFormat.Workbook, SampleReports.In("en"));

        using (var document = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false))
        {
            Assert.Empty(
                new OpenXmlValidator(FileFormatVersions.Office2019)
                    .Validate(document, TestContext.Current.CancellationToken)
                    .Select(error => error.Description)
            );
        }

        using var workbook = Reading.Open(file, "report.xlsx");
        var numbers = workbook.Sheets.Single(sheet => sheet.Name == "chart numbers").ReadRows().ToList();
        Assert.All(
            Charts(file),
            chart =>
                Assert.All(
                    chart.Descendants(C + "ser"),
                    series =>
                    {
                        var name = series.Element(C + "tx")!.Descendants(C + "f").Single().Value;
                        var at = CityBraid.Tables.CellRange.Parse(
                            name.Split('!')[1].Replace("$", "", StringComparison.Ordinal)
                        );
                        Assert.Equal(
                            series.Element(C + "tx")!.Descendants(C + "v").Single().Value,
                            numbers.Single(row => row.Number == at.FirstRow).At(at.FirstColumn).Text
                        );
                    }
                )
        );
    }

    [Fact]
    public void A_chart_that_office_programs_cannot_draw_is_told_as_a_table()
    {
        var sample = SampleReports.In("en");
        var report = sample with
        {
            Parts = [sample.Parts[2] with { Chart = Chart.Sankey(SampleCharts.Frame, SampleCharts.Flows) }],
        };

        var parts = Written.PartsOf(Written.As(ReportFormat.Word, report));

        Assert.DoesNotContain(parts.Keys, name => name.Contains("charts/", StringComparison.Ordinal));
        Assert.Contains("Diesel", parts["word/document.xml"], StringComparison.Ordinal);
        Assert.Contains(">4.5<", parts["word/document.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void Areas_stand_upon_each_other()
    {
        var sample = SampleReports.In("en");
        var grid = new ChartGrid(
            "Year",
            [new ChartCategory("2018", "2018"), new ChartCategory("2019", "2019")],
            [new ChartSeries("a", "A", [1m, 2m]), new ChartSeries("b", "B", [3m, null])]
        )
        {
            IsTime = true,
        };
        var report = sample with
        {
            Parts = [sample.Parts[2] with { Chart = Chart.StackedAreas(SampleCharts.Frame, grid) }],
        };

        foreach (var format in (ReportFormat[])[ReportFormat.Word, ReportFormat.Workbook])
        {
            var area = Assert
                .Single(Charts(Written.As(format, report)))
                .Descendants(C + "areaChart")
                .Single();
            Assert.Equal("stacked", area.Element(C + "grouping")!.Attribute("val")!.Value);
        }
    }

    [Fact]
    public void Colours_are_those_of_drawings_on_paper()
    {
        var theme = Repository.Read("src/CityBraid.Web/Assets/charts/theme.ts");
        var light = theme.Split("lightHues: Hues = {")[1].Split('}')[0];
        var order = light
            .Split('"')
            .Where((_, at) => at % 2 == 1)
            .Select(colour => colour.TrimStart('#'))
            .ToArray();
        var names = Enumerable.Range(0, order.Length);
        var chart = Chart.Lines(
            SampleCharts.Frame,
            new ChartGrid(
                "Year",
                [new ChartCategory("2018", "2018")],
                [.. names.Select(at => new ChartSeries($"s{at}", $"S{at}", [1m]))]
            )
        );
        var sample = SampleReports.In("en");
        var report = sample with { Parts = [sample.Parts[2] with { Chart = chart }] };

        var drawn = Assert.Single(Charts(Written.As(ReportFormat.Word, report)));

        Assert.Equal(
            order,
            drawn
                .Descendants(C + "ser")
                .Select(series =>
                    series.Element(C + "spPr")!.Descendants(A + "srgbClr").First().Attribute("val")!.Value
                )
        );
        var own = Charts(Written.As(ReportFormat.Word, sample))[0].Descendants(C + "ser").First();
        var scope = own.Element(C + "spPr")!.Descendants(A + "srgbClr").First().Attribute("val")!.Value;
        Assert.Contains($"\"scope-1\": \"#{scope}\"", theme.Split("lightTheme")[1], StringComparison.Ordinal);
    }

    private static string Minus(XElement value) => value.Value.Replace('-', '−');

    private static List<XDocument> Charts(byte[] file) =>
        [
            .. Written
                .PartsOf(file)
                .Where(part =>
                    part.Key.Contains("charts/chart", StringComparison.Ordinal)
                    && part.Key.EndsWith(".xml", StringComparison.Ordinal)
                )
                .OrderBy(part => part.Key, StringComparer.Ordinal)
                .Select(part => XDocument.Parse(part.Value)),
        ];
}
