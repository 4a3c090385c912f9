using System.Xml;

namespace CityBraid.Reporting;

/// <summary>Reads the XML of a document that somebody brought: nothing resolved, nothing deep.</summary>
internal static class DocumentXml
{
    /// <summary>Deeper than any document is; a million open elements would fill the memory.</summary>
    private const int DepthMax = 256;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>Begins to read.</summary>
    public static XmlReader Open(byte[] part) => XmlReader.Create(new MemoryStream(part), Settings);

    /// <summary>Goes on to the next node; false at the end.</summary>
    /// <exception cref="XmlException">The part breaks off, or is deeper than any is.</exception>
    public static bool Next(this XmlReader reader) =>
        reader.Read()
        && (reader.Depth <= DepthMax ? true : throw new XmlException($"Deeper than {DepthMax} elements."));
}
