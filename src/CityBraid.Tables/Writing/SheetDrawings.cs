using System.Globalization;
using System.Xml;

namespace CityBraid.Tables;

/// <summary>Writes the drawings of sheets: which charts stand where (ISO/IEC 29500-1, clause 20.5).</summary>
/// <param name="open">Begins a part of a name.</param>
internal sealed class SheetDrawings(Func<string, XmlWriter> open)
{
    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    private const string Main = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private const string Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string DrawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";
    private const string ChartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    private const double UnitsPerCentimetre = 360_000;
    private const double Width = 17;

    private readonly List<(string Part, string Type)> parts = [];
    private int drawings;
    private int charts;

    /// <summary>The parts written so far, with their content types.</summary>
    public IReadOnlyList<(string Part, string Type)> Parts => parts;

    /// <summary>Writes the drawing of a sheet and its charts, between other parts.</summary>
    /// <param name="sheet">The number of the sheet.</param>
    /// <param name="onSheet">Its charts.</param>
    public void Write(int sheet, IReadOnlyList<SheetChart> onSheet)
    {
        drawings++;
        var name = $"drawing{Text(drawings)}.xml";
        WriteRelations(
            $"xl/worksheets/_rels/sheet{Text(sheet)}.xml.rels",
            [("drawing", $"../drawings/{name}")]
        );
        WriteAnchors($"xl/drawings/{name}", onSheet);
        WriteRelations(
            $"xl/drawings/_rels/{name}.rels",
            [.. onSheet.Select((_, at) => ("chart", $"../charts/chart{Text(charts + at + 1)}.xml"))]
        );
        foreach (var chart in onSheet)
        {
            charts++;
            var part = $"xl/charts/chart{Text(charts)}.xml";
            using var writer = open(part);
            chart.Content.Save(writer);
            parts.Add((part, ChartType));
        }
    }

    private void WriteAnchors(string part, IReadOnlyList<SheetChart> onSheet)
    {
        parts.Add((part, DrawingType));
        using var writer = open(part);
        writer.WriteStartElement("xdr", "wsDr", Drawing);
        foreach (var (at, chart) in onSheet.Index())
        {
            WriteAnchor(writer, chart, at + 1);
        }

        writer.WriteEndDocument();
    }

    private static void WriteAnchor(XmlWriter writer, SheetChart chart, int number)
    {
        writer.WriteStartElement("oneCellAnchor", Drawing);
        writer.WriteStartElement("from", Drawing);
        foreach (
            var (place, at) in ((string, int)[])[("col", 0), ("colOff", 0), ("row", chart.Row), ("rowOff", 0)]
        )
        {
            writer.WriteElementString(place, Drawing, Text(at));
        }

        writer.WriteEndElement();
        WriteSize(writer, "ext", Drawing, Width, chart.Height);
        writer.WriteStartElement("graphicFrame", Drawing);
        writer.WriteAttributeString("macro", string.Empty);
        WriteName(writer, chart, number);
        writer.WriteStartElement("xfrm", Drawing);
        Write(writer, "off", Main, ("x", "0"), ("y", "0"));
        WriteSize(writer, "ext", Main, Width, chart.Height);
        writer.WriteEndElement();
        writer.WriteStartElement("graphic", Main);
        writer.WriteStartElement("graphicData", Main);
        writer.WriteAttributeString("uri", Chart);
        writer.WriteStartElement("c", "chart", Chart);
        writer.WriteAttributeString("r", "id", Relations, "rId" + Text(number));
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndElement();
        Write(writer, "clientData", Drawing);
        writer.WriteEndElement();
    }

    private static void WriteName(XmlWriter writer, SheetChart chart, int number)
    {
        writer.WriteStartElement("nvGraphicFramePr", Drawing);
        Write(
            writer,
            "cNvPr",
            Drawing,
            ("id", Text(number + 1)),
            ("name", WorkbookWriter.Legal(chart.Name)),
            ("descr", WorkbookWriter.Legal(chart.AltText))
        );
        Write(writer, "cNvGraphicFramePr", Drawing);
        writer.WriteEndElement();
    }

    private static void WriteSize(
        XmlWriter writer,
        string element,
        string space,
        double width,
        double height
    ) => Write(writer, element, space, ("cx", Units(width)), ("cy", Units(height)));

    private void WriteRelations(string part, IReadOnlyList<(string Kind, string Target)> targets)
    {
        using var writer = open(part);
        writer.WriteStartElement("Relationships", WorkbookWriter.PackageRelations);
        foreach (var (at, (kind, target)) in targets.Index())
        {
            WorkbookWriter.WriteRelation(writer, "rId" + Text(at + 1), kind, target);
        }

        writer.WriteEndDocument();
    }

    private static void Write(
        XmlWriter writer,
        string element,
        string space,
        params (string Name, string Value)[] attributes
    )
    {
        writer.WriteStartElement(element, space);
        foreach (var (name, value) in attributes)
        {
            writer.WriteAttributeString(name, value);
        }

        writer.WriteEndElement();
    }

    private static string Units(double centimetres) =>
        Math.Round(centimetres * UnitsPerCentimetre).ToString(CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
