using System.Globalization;
using CityBraid.Tables;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CityBraid.Reporting;

/// <summary>The charts of a document, each with a workbook of its numbers, so that they can be
///   edited.</summary>
internal sealed class WordCharts(MainDocumentPart main)
{
    private const string ChartSpace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private const string WorkbookId = "rId1";
    private const string Sheet = "chart";
    private const int UnitsPerTwip = 635;
    private const double UnitsPerCentimetre = 360_000;

    private uint count;

    /// <summary>Adds a chart; the run that draws it.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="width">How wide it is, in twentieths of a point.</param>
    public W.Run Put(Chart chart, int width)
    {
        count++;
        var id = string.Create(CultureInfo.InvariantCulture, $"rIdChart{count}");
        var part = main.AddNewPart<ChartPart>(id);
        using (var workbook = WorkbookOf(chart))
        {
            part.AddEmbeddedPackagePart(EmbeddedPackagePartType.Xlsx, WorkbookId).FeedData(workbook);
        }

        using (var content = part.GetStream(FileMode.Create))
        {
            ChartMarkup.Of(chart, new ChartCells(Sheet, TitleRow: 1), WorkbookId).Save(content);
        }

        return new W.Run(
            new W.Drawing(
                new Inline(
                    new Extent
                    {
                        Cx = (long)width * UnitsPerTwip,
                        Cy = (long)(ChartMarkup.HeightOf(chart) * UnitsPerCentimetre),
                    },
                    new DocProperties
                    {
                        Id = count,
                        Name = chart.Id,
                        Description = CellText.Legal(chart.Frame.AltText),
                    },
                    new Graphic(new GraphicData(new ChartReference { Id = id }) { Uri = ChartSpace })
                )
            )
        );
    }

    private static MemoryStream WorkbookOf(Chart chart)
    {
        var content = new MemoryStream();
        using (var workbook = new WorkbookWriter(content))
        {
            workbook.BeginSheet(Sheet);
            foreach (var row in ChartCells.Rows(chart))
            {
                workbook.WriteRow([.. row.Select(cell => (cell as LookedCell)?.Value)]);
            }
        }

        content.Position = 0;
        return content;
    }
}
