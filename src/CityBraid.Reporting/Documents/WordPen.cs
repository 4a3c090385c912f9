using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CityBraid.Reporting;

/// <summary>Writes a document for word processors piece by piece (ISO/IEC 29500, <c>.docx</c>).</summary>
internal sealed class WordPen : IDisposable
{
    private readonly WordprocessingDocument file;
    private readonly OpenXmlWriter writer;

    /// <summary>Begins a document.</summary>
    /// <param name="content">Takes the file and stays open.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="language">The tag of its language.</param>
    public WordPen(Stream content, string title, string language)
    {
        file = WordprocessingDocument.Create(content, WordprocessingDocumentType.Document);
        file.PackageProperties.Title = CellText.Legal(title);
        file.PackageProperties.Language = language;
        Main = file.AddMainDocumentPart();
        Main.AddNewPart<StyleDefinitionsPart>("rIdStyles").Styles = WordStyles.Of(language);
        Main.AddNewPart<FontTablePart>("rIdFonts").Fonts = WordFonts.List();
        Main.AddNewPart<DocumentSettingsPart>("rIdSettings").Settings = WordSettings.Of(language);
        writer = OpenXmlWriter.Create(Main);
        writer.WriteStartDocument(standalone: true);
        writer.WriteStartElement(new Document());
        writer.WriteStartElement(new Body());
    }

    /// <summary>The part that other parts belong to.</summary>
    public MainDocumentPart Main { get; }

    /// <summary>Writes a paragraph, or what else stands among paragraphs.</summary>
    public void Put(OpenXmlElement element) => writer.WriteElement(element);

    /// <summary>Writes a table row by row, so that a long one is never held.</summary>
    /// <param name="frame">What comes before its rows.</param>
    /// <param name="rows">The rows.</param>
    public void PutTable(IEnumerable<OpenXmlElement> frame, IEnumerable<TableRow> rows)
    {
        writer.WriteStartElement(new Table());
        foreach (var element in frame.Concat(rows))
        {
            writer.WriteElement(element);
        }

        writer.WriteEndElement();
    }

    /// <summary>Ends the document; without this it is none.</summary>
    public void Dispose()
    {
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.Dispose();
        file.Dispose();
    }
}
