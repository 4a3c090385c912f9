using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CityBraid.Reporting;

/// <summary>
/// Writes a text as a document that word processors edit (ISO/IEC 29500, <c>.docx</c>).
/// </summary>
public static class WordFile
{
    /// <summary>What such a file is called in answers.</summary>
    public const string ContentType =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>Writes the text.</summary>
    public static void Write(TextDocument document, Stream content)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var file = WordprocessingDocument.Create(content, WordprocessingDocumentType.Document);
        file.PackageProperties.Title = Plain(document.Title);
        file.PackageProperties.Language = document.Language;
        var main = file.AddMainDocumentPart();
        main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.Of(document.Language);
        var body = new Body(new Paragraph(Style(WordStyles.Title), RunOf(document.Title)));
        foreach (var block in document.Blocks)
        {
            body.Append(block.Headings.Count > 0 ? TableOf(block) : ParagraphOf(block, main));
        }

        body.Append(WordStyles.Page());
        main.Document = new Document(body);
    }

    private static ParagraphProperties Style(string name) => new(new ParagraphStyleId { Val = name });

    private static Paragraph ParagraphOf(TextBlock block, MainDocumentPart main)
    {
        var paragraph =
            block.Level > 0 ? new Paragraph(Style(WordStyles.Heading(block.Level))) : new Paragraph();
        if (block.Link is { } link)
        {
            var id = main.AddHyperlinkRelationship(link, isExternal: true).Id;
            paragraph.Append(new Hyperlink(RunOf(block.Text)) { Id = id });
        }
        else
        {
            paragraph.Append(RunOf(block.Text));
        }

        return paragraph;
    }

    private static Table TableOf(TextBlock block)
    {
        var table = new Table(WordStyles.Grid(), new TableGrid(block.Headings.Select(_ => new GridColumn())));
        var repeated = new TableRowProperties(new CantSplit(), new TableHeader());
        table.Append(new TableRow([repeated, .. block.Headings.Select(text => CellOf(text, isBold: true))]));
        foreach (var row in block.Rows)
        {
            table.Append(
                new TableRow([
                    new TableRowProperties(new CantSplit()),
                    .. row.Select(text => CellOf(text, isBold: false)),
                ])
            );
        }

        return table;
    }

    private static TableCell CellOf(string text, bool isBold)
    {
        var run = RunOf(text);
        if (isBold)
        {
            run.PrependChild(new RunProperties(new Bold(), new BoldComplexScript()));
        }

        return new TableCell(new Paragraph(run));
    }

    private static Run RunOf(string text)
    {
        var run = new Run();
        foreach (var (at, line) in Plain(text).Split('\n').Index())
        {
            if (at > 0)
            {
                run.Append(new Break());
            }

            run.Append(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    /// <summary>What XML cannot hold is left out.</summary>
    private static string Plain(string text) =>
        string.Concat(
            text.ReplaceLineEndings("\n")
                .EnumerateRunes()
                .Where(rune => rune.Value is '\n' or '\t' or >= ' ' && rune.Value is not (0xFFFE or 0xFFFF))
        );
}
