using System.Globalization;
using System.Xml;

namespace CityBraid.Tables;

/// <summary>Writes what stands around the rows of a sheet: its look on the screen and on paper.</summary>
internal static class SheetSetup
{
    private const string A4 = "9";

    /// <summary>What comes before the rows.</summary>
    public static void WriteBefore(XmlWriter writer, SheetLook look)
    {
        writer.WriteStartElement("sheetPr");
        Write(writer, "pageSetUpPr", ("fitToPage", "1"));
        writer.WriteEndElement();
        writer.WriteStartElement("sheetViews");
        writer.WriteStartElement("sheetView");
        writer.WriteAttributeString("workbookViewId", "0");
        if (look.HeadRow > 0)
        {
            Write(
                writer,
                "pane",
                ("ySplit", Text(look.HeadRow)),
                ("topLeftCell", CellAddress.Write(look.HeadRow + 1, 1)),
                ("activePane", "bottomLeft"),
                ("state", "frozen")
            );
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
        WriteColumns(writer, look.Widths);
    }

    /// <summary>What comes after the rows.</summary>
    public static void WriteAfter(XmlWriter writer, SheetLook look)
    {
        Write(
            writer,
            "pageMargins",
            ("left", "0.4"),
            ("right", "0.4"),
            ("top", "0.6"),
            ("bottom", "0.6"),
            ("header", "0.3"),
            ("footer", "0.3")
        );
        Write(
            writer,
            "pageSetup",
            ("paperSize", A4),
            ("fitToHeight", "0"),
            ("orientation", look.IsLandscape ? "landscape" : "portrait")
        );
        writer.WriteStartElement("headerFooter");
        writer.WriteElementString("oddFooter", "&L&F – &A&R&P / &N");
        writer.WriteEndElement();
    }

    private static void WriteColumns(XmlWriter writer, IReadOnlyList<double> widths)
    {
        if (widths.Count == 0)
        {
            return;
        }

        writer.WriteStartElement("cols");
        foreach (var (index, width) in widths.Index())
        {
            Write(
                writer,
                "col",
                ("min", Text(index + 1)),
                ("max", Text(index + 1)),
                ("width", width.ToString(CultureInfo.InvariantCulture)),
                ("customWidth", "1")
            );
        }

        writer.WriteEndElement();
    }

    private static void Write(
        XmlWriter writer,
        string element,
        params (string Name, string Value)[] attributes
    )
    {
        writer.WriteStartElement(element);
        foreach (var (name, value) in attributes)
        {
            writer.WriteAttributeString(name, value);
        }

        writer.WriteEndElement();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
