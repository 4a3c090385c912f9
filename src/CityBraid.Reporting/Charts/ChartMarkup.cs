using System.Xml.Linq;
using static CityBraid.Reporting.DrawingMarkup;

namespace CityBraid.Reporting;

/// <summary>A chart as office programs draw it: DrawingML (ISO/IEC 29500-1, clause 21.2).</summary>
/// <remarks>Heat maps and Sankey charts have no such drawing: their numbers stand in a table.</remarks>
internal static class ChartMarkup
{
    private const int CategoryAxis = 1001;
    private const int ValueAxis = 1002;
    private const int Thin = 9_525;
    private const int TitleSize = 1200;
    private const int LabelSize = 900;

    private static readonly XNamespace R =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Whether a chart can be drawn: it has a kind for it and numbers.</summary>
    public static bool CanDraw(Chart chart) =>
        chart is { Kind: ChartKind.StackedBars or ChartKind.StackedAreas or ChartKind.Lines, IsEmpty: false };

    /// <summary>The whole part.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="cells">Where its numbers stand.</param>
    /// <param name="workbook">The relation to a workbook of its own that holds them; null when they stand in
    ///   the same workbook.</param>
    public static XDocument Of(Chart chart, ChartCells cells, string? workbook)
    {
        var space = Element(
            "chartSpace",
            new XAttribute(XNamespace.Xmlns + "c", ChartSpace.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "a", MainSpace.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "r", R.NamespaceName),
            Value("date1904", 0),
            Value("roundedCorners", 0),
            Element(
                "chart",
                Title(chart.Frame.Title, TitleSize),
                Value("autoTitleDeleted", 0),
                Plot(chart, cells),
                chart.Grid!.Series.Count > 1
                    ? Element("legend", Value("legendPos", "b"), Value("overlay", 0))
                    : null,
                Value("plotVisOnly", 1),
                Value("dispBlanksAs", "gap")
            ),
            Element("spPr", Fill("ffffff"), NoLine()),
            Letters(LabelSize),
            workbook is null
                ? null
                : Element("externalData", new XAttribute(R + "id", workbook), Value("autoUpdate", 0))
        );
        return new XDocument(new XDeclaration("1.0", "UTF-8", "yes"), space);
    }

    /// <summary>Whether bars lie: named categories run downwards, times across.</summary>
    public static bool RunsDown(Chart chart) => chart is { Kind: ChartKind.StackedBars, Grid.IsTime: false };

    /// <summary>How high a chart is, in centimetres: bars that lie need room for each.</summary>
    public static double HeightOf(Chart chart)
    {
        const double Around = 4;
        const double Bar = 0.9;
        const double Usual = 9;
        const double Highest = 20;
        return RunsDown(chart)
            ? Math.Clamp(Around + (chart.Grid!.Categories.Count * Bar), Usual * 0.7, Highest)
            : Usual;
    }

    private static XElement Plot(Chart chart, ChartCells cells) =>
        Element("plotArea", Element("layout"), Drawn(chart, cells), Categories(chart), Values(chart));

    private static XElement Drawn(Chart chart, ChartCells cells)
    {
        var series = chart.Grid!.Series.Select((one, at) => ChartSeriesMarkup.Of(chart, one, at, cells));
        var axes = (XElement[])[Value("axId", CategoryAxis), Value("axId", ValueAxis)];
        var colours = Value("varyColors", 0);
        return chart.Kind switch
        {
            ChartKind.StackedBars => Element(
                "barChart",
                Value("barDir", RunsDown(chart) ? "bar" : "col"),
                Value("grouping", "stacked"),
                colours,
                series,
                Value("gapWidth", 60),
                Value("overlap", 100),
                axes
            ),
            ChartKind.StackedAreas => Element(
                "areaChart",
                Value("grouping", "stacked"),
                colours,
                series,
                axes
            ),
            _ => Element(
                "lineChart",
                Value("grouping", "standard"),
                colours,
                series,
                Value("marker", 1),
                axes
            ),
        };
    }

    private static XElement Categories(Chart chart) =>
        Element(
            "catAx",
            Value("axId", CategoryAxis),
            Element("scaling", Value("orientation", RunsDown(chart) ? "maxMin" : "minMax")),
            Value("delete", 0),
            Value("axPos", RunsDown(chart) ? "l" : "b"),
            Format("General"),
            Value("majorTickMark", "none"),
            Value("minorTickMark", "none"),
            Value("tickLblPos", "low"),
            Element("spPr", Line(ChartColours.Text, Thin)),
            Value("crossAx", ValueAxis),
            Value("crosses", "autoZero"),
            Value("auto", 0),
            Value("lblAlgn", "ctr"),
            Value("lblOffset", 100),
            Value("noMultiLvlLbl", 1)
        );

    private static XElement Values(Chart chart) =>
        Element(
            "valAx",
            Value("axId", ValueAxis),
            Element("scaling", Value("orientation", "minMax")),
            Value("delete", 0),
            Value("axPos", RunsDown(chart) ? "b" : "l"),
            Element("majorGridlines", Element("spPr", Line(ChartColours.Line, Thin))),
            Title(chart.Frame.Unit, LabelSize),
            Format(FormatOf(chart)),
            Value("majorTickMark", "none"),
            Value("minorTickMark", "none"),
            Value("tickLblPos", "nextTo"),
            Element("spPr", NoLine()),
            Value("crossAx", CategoryAxis),
            // Where categories run downwards, their end is at the bottom, where numbers are looked for.
            Value("crosses", RunsDown(chart) ? "max" : "autoZero"),
            Value("crossBetween", chart.Kind == ChartKind.StackedAreas ? "midCat" : "between")
        );

    private static XElement Format(string code) =>
        Element("numFmt", new XAttribute("formatCode", code), new XAttribute("sourceLinked", 0));

    /// <summary>Groups of digits on an axis of large numbers; on one of small they would hide
    ///   decimals.</summary>
    private static string FormatOf(Chart chart)
    {
        const decimal Large = 10m;
        return
            chart.Grid!.Series.SelectMany(series => series.Values).Max(value => Math.Abs(value ?? 0m))
            >= Large
            ? "#,##0"
            : "General";
    }

    private static XElement Title(string text, int size) =>
        Element(
            "title",
            Element(
                "tx",
                Element(
                    "rich",
                    new XElement(MainSpace + "bodyPr"),
                    new XElement(
                        MainSpace + "p",
                        new XElement(MainSpace + "pPr", LettersOf("defRPr", size)),
                        new XElement(
                            MainSpace + "r",
                            LettersOf("rPr", size),
                            new XElement(MainSpace + "t", CellText.Legal(text))
                        )
                    )
                )
            ),
            Value("overlay", 0)
        );

    private static XElement Letters(int size) =>
        Element(
            "txPr",
            new XElement(MainSpace + "bodyPr"),
            new XElement(
                MainSpace + "p",
                new XElement(MainSpace + "pPr", LettersOf("defRPr", size)),
                new XElement(MainSpace + "endParaRPr", new XAttribute("lang", "en-US"))
            )
        );

    private static XElement LettersOf(string element, int size) =>
        new(
            MainSpace + element,
            new XAttribute("sz", size),
            new XAttribute("b", size == TitleSize ? 1 : 0),
            Fill(ChartColours.Text),
            new XElement(MainSpace + "latin", new XAttribute("typeface", WordFonts.Latin)),
            new XElement(MainSpace + "ea", new XAttribute("typeface", WordFonts.Chinese)),
            new XElement(MainSpace + "cs", new XAttribute("typeface", WordFonts.ThaiInCharts))
        );
}
