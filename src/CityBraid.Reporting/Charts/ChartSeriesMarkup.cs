using System.Xml.Linq;
using static CityBraid.Reporting.DrawingMarkup;

namespace CityBraid.Reporting;

/// <summary>A series of a chart in DrawingML, with its numbers kept beside the cells they stand in.</summary>
internal static class ChartSeriesMarkup
{
    private const int StrokeWidth = 28_575;
    private const int EdgeWidth = 9_525;

    private static readonly string[] Symbols = ["circle", "square", "triangle", "diamond"];
    private static readonly string[] Strokes = ["solid", "dash", "sysDot"];

    /// <summary>The series at a place of its chart.</summary>
    public static XElement Of(Chart chart, ChartSeries series, int at, ChartCells cells)
    {
        var names = chart.Grid!.Categories.Select(category => category.Name).ToArray();
        var colour = ChartColours.Of(series.Key, at);
        return Element(
            "ser",
            Value("idx", at),
            Value("order", at),
            Element("tx", Texts(cells.Name(at), [series.Name])),
            Element("spPr", chart.Kind == ChartKind.Lines ? Stroke(colour, at) : Piece(colour)),
            chart.Kind == ChartKind.StackedBars ? Value("invertIfNegative", 0) : null,
            chart.Kind == ChartKind.Lines ? Marker(colour, at) : null,
            Element("cat", Texts(cells.Categories(names.Length), names)),
            Element("val", Numbers(cells.Numbers(at, names.Length), series.Values)),
            chart.Kind == ChartKind.Lines ? Value("smooth", 0) : null
        );
    }

    private static object[] Piece(string colour) => [Fill(colour), Line("ffffff", EdgeWidth)];

    private static XElement Stroke(string colour, int at) =>
        Line(colour, StrokeWidth, Strokes[at % Strokes.Length]);

    private static XElement Marker(string colour, int at) =>
        Element(
            "marker",
            Value("symbol", Symbols[at % Symbols.Length]),
            Value("size", 7),
            Element("spPr", Fill(colour), Line(colour, EdgeWidth))
        );

    private static XElement Texts(string cells, string[] texts) =>
        Element(
            "strRef",
            Element("f", cells),
            Element(
                "strCache",
                Value("ptCount", texts.Length),
                texts.Select((text, at) => Point(at, CellText.Legal(text)))
            )
        );

    /// <summary>A number that is missing has no point: it stays a gap.</summary>
    private static XElement Numbers(string cells, IReadOnlyList<decimal?> numbers) =>
        Element(
            "numRef",
            Element("f", cells),
            Element(
                "numCache",
                Element("formatCode", "General"),
                Value("ptCount", numbers.Count),
                numbers
                    .Index()
                    .Where(one => one.Item is not null)
                    .Select(one => Point(one.Index, CellText.Digits(one.Item!.Value)))
            )
        );

    private static XElement Point(int at, string value) =>
        Element("pt", new XAttribute("idx", at), Element("v", value));
}
