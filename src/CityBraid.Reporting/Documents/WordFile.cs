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
        using var pen = new WordPen(content, document.Title, document.Language);
        pen.Put(WordRuns.Paragraph(WordStyles.Title, WordRuns.Words(document.Title)));
        foreach (var block in document.Blocks)
        {
            Put(pen, block);
        }

        pen.Put(WordPages.Plain());
    }

    private static void Put(WordPen pen, TextBlock block)
    {
        if (block.Headings.Count > 0)
        {
            PutTable(pen, block);
        }
        else if (block.Level > 0)
        {
            pen.Put(HeadingOf(pen, block));
        }
        else
        {
            pen.Put(new Paragraph(WordRuns.Words(block.Text)));
        }
    }

    private static Paragraph HeadingOf(WordPen pen, TextBlock block)
    {
        var words = WordRuns.Words(block.Text);
        if (block.Link is not { } link)
        {
            return WordRuns.Paragraph(WordStyles.Heading(block.Level), words);
        }

        var id = pen.Main.AddHyperlinkRelationship(link, isExternal: true).Id;
        return WordRuns.Paragraph(WordStyles.Heading(block.Level), new Hyperlink(words) { Id = id });
    }

    private static void PutTable(WordPen pen, TextBlock block)
    {
        var cells = new WordCells(WordStyles.Cell);
        var widths = block.Headings.Select(
            (title, at) => WordTables.WidthOf(block.Rows.Select(row => row[at]).Prepend(title))
        );
        var titles = block.Headings.Select(cells.Title);
        var rows = block.Rows.Select(row =>
            WordTables.Row(row.Select(text => cells.Text(WordRuns.Words(text))))
        );
        pen.PutTable(
            WordTables.Frame([.. widths], WordPages.TextWidth(isLandscape: false)),
            rows.Prepend(WordTables.Titles(titles))
        );
    }
}
