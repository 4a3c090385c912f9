using System.Globalization;
using System.Xml.Linq;

namespace CityBraid.Reporting;

/// <summary>Elements of DrawingML and its charts.</summary>
internal static class DrawingMarkup
{
    /// <summary>The namespace of charts.</summary>
    public static readonly XNamespace ChartSpace = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    /// <summary>The namespace of drawings.</summary>
    public static readonly XNamespace MainSpace = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /// <summary>An element of a chart; content of nothing is left out.</summary>
    public static XElement Element(string name, params object?[] content) => new(ChartSpace + name, content);

    /// <summary>An element of a chart that holds one value.</summary>
    public static XElement Value(string element, object value) =>
        Element(element, new XAttribute("val", Convert.ToString(value, CultureInfo.InvariantCulture)!));

    /// <summary>What an area is filled with.</summary>
    /// <param name="colour">Six hexadecimal digits.</param>
    public static XElement Fill(string colour) =>
        new(MainSpace + "solidFill", new XElement(MainSpace + "srgbClr", new XAttribute("val", colour)));

    /// <summary>A line.</summary>
    /// <param name="colour">Six hexadecimal digits.</param>
    /// <param name="width">How wide it is, in 12,700ths of a point.</param>
    /// <param name="dash">How it is dashed.</param>
    public static XElement Line(string colour, int width, string dash = "solid") =>
        new(
            MainSpace + "ln",
            new XAttribute("w", width),
            Fill(colour),
            new XElement(MainSpace + "prstDash", new XAttribute("val", dash))
        );

    /// <summary>No line.</summary>
    public static XElement NoLine() => new(MainSpace + "ln", new XElement(MainSpace + "noFill"));
}
