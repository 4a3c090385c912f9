using System.Globalization;
using System.Xml;

namespace CityBraid.Tables;

/// <summary>Writes the part of a workbook that says how each look is drawn (ECMA-376 part 1, 18.8).</summary>
internal static class WorkbookStyles
{
    private const int Grouped = 3;
    private const int GroupedWithDecimals = 4;

    private const string Wrap = "wrapText";
    private const string Left = "left";
    private const string Right = "right";

    /// <summary>Font, fill, border, number format and alignment of each look, in the order of
    ///   <see cref="CellLook"/>.</summary>
    private static readonly (int Font, int Fill, int Border, int Format, string? Alignment)[] Looks =
    [
        (0, 0, 0, 0, null),
        (2, 0, 0, 0, null),
        (1, 0, 0, 0, null),
        (1, 2, 1, 0, Wrap),
        (0, 0, 0, 0, Wrap),
        (0, 0, 0, Grouped, null),
        (0, 0, 0, GroupedWithDecimals, null),
        (1, 0, 2, GroupedWithDecimals, null),
        (1, 0, 2, 0, null),
        (0, 0, 0, 0, Left),
        (0, 0, 0, Grouped, Left),
        (0, 0, 0, GroupedWithDecimals, Left),
        (1, 2, 1, 0, Right),
    ];

    /// <summary>Writes the whole part.</summary>
    public static void Write(XmlWriter writer, string main)
    {
        writer.WriteStartElement("styleSheet", main);
        WriteFonts(writer);
        WriteFills(writer);
        WriteBorders(writer);
        Begin(writer, "cellStyleXfs", 1);
        WriteFormat(writer, Looks[0]);
        writer.WriteEndElement();
        Begin(writer, "cellXfs", Looks.Length);
        foreach (var look in Looks)
        {
            WriteFormat(writer, look);
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteFonts(XmlWriter writer)
    {
        Begin(writer, "fonts", 3);
        WriteFont(writer, size: 11, isBold: false);
        WriteFont(writer, size: 11, isBold: true);
        WriteFont(writer, size: 14, isBold: true);
        writer.WriteEndElement();
    }

    // Tahoma has Thai letters; where it is missing, the program takes another that has.
    private static void WriteFont(XmlWriter writer, int size, bool isBold)
    {
        writer.WriteStartElement("font");
        if (isBold)
        {
            writer.WriteStartElement("b");
            writer.WriteEndElement();
        }

        WriteValue(writer, "sz", Text(size));
        WriteValue(writer, "name", "Tahoma");
        writer.WriteEndElement();
    }

    // The first two fills are the format's own, whatever they say.
    private static void WriteFills(XmlWriter writer)
    {
        Begin(writer, "fills", 3);
        foreach (var pattern in (string[])["none", "gray125", "solid"])
        {
            writer.WriteStartElement("fill");
            writer.WriteStartElement("patternFill");
            writer.WriteAttributeString("patternType", pattern);
            if (pattern is "solid")
            {
                writer.WriteStartElement("fgColor");
                writer.WriteAttributeString("rgb", "FFE3EEF0");
                writer.WriteEndElement();
            }

            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static void WriteBorders(XmlWriter writer)
    {
        Begin(writer, "borders", 3);
        foreach (var drawn in (string[])["", "bottom", "top"])
        {
            writer.WriteStartElement("border");
            foreach (var side in (string[])["left", "right", "top", "bottom", "diagonal"])
            {
                writer.WriteStartElement(side);
                if (side.Equals(drawn, StringComparison.Ordinal))
                {
                    writer.WriteAttributeString("style", "thin");
                }

                writer.WriteEndElement();
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static void WriteFormat(
        XmlWriter writer,
        (int Font, int Fill, int Border, int Format, string? Alignment) look
    )
    {
        writer.WriteStartElement("xf");
        writer.WriteAttributeString("numFmtId", Text(look.Format));
        writer.WriteAttributeString("fontId", Text(look.Font));
        writer.WriteAttributeString("fillId", Text(look.Fill));
        writer.WriteAttributeString("borderId", Text(look.Border));
        writer.WriteAttributeString("applyNumberFormat", "1");
        writer.WriteAttributeString("applyFont", "1");
        writer.WriteAttributeString("applyFill", "1");
        writer.WriteAttributeString("applyBorder", "1");
        writer.WriteAttributeString("applyAlignment", "1");
        writer.WriteStartElement("alignment");
        writer.WriteAttributeString("vertical", "top");
        // What ends at the right of its column is a title, which goes on in lines.
        if (look.Alignment is Left or Right)
        {
            writer.WriteAttributeString("horizontal", look.Alignment);
        }

        if (look.Alignment is Wrap or Right)
        {
            writer.WriteAttributeString(Wrap, "1");
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void Begin(XmlWriter writer, string element, int count)
    {
        writer.WriteStartElement(element);
        writer.WriteAttributeString("count", Text(count));
    }

    private static void WriteValue(XmlWriter writer, string element, string value)
    {
        writer.WriteStartElement(element);
        writer.WriteAttributeString("val", value);
        writer.WriteEndElement();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
