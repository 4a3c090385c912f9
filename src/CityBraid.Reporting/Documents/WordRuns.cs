using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CityBraid.Reporting;

/// <summary>Words of a document, and the fields among them.</summary>
internal static class WordRuns
{
    /// <summary>A paragraph of a style.</summary>
    public static Paragraph Paragraph(string style, params OpenXmlElement[] content) =>
        new([new ParagraphProperties(new ParagraphStyleId { Val = style }), .. content]);

    /// <summary>Words; line breaks in them stay.</summary>
    public static Run Words(string text)
    {
        var run = new Run();
        foreach (var (at, line) in CellText.Legal(text.ReplaceLineEndings("\n")).Split('\n').Index())
        {
            if (at > 0)
            {
                run.Append(new Break());
            }

            run.Append(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    /// <summary>Words in bold letters.</summary>
    public static Run Strong(string text)
    {
        var run = Words(text);
        run.PrependChild(new RunProperties(new Bold(), new BoldComplexScript()));
        return run;
    }

    /// <summary>A field, which the word processor works out.</summary>
    /// <param name="code">What it is: <c>PAGE</c>.</param>
    /// <param name="known">What is read until it has.</param>
    public static SimpleField Field(string code, string known) => new(Words(known)) { Instruction = code };

    /// <summary>The beginning, middle or end of a field that spans paragraphs.</summary>
    public static Run FieldMark(FieldCharValues mark) => new(new FieldChar { FieldCharType = mark });

    /// <summary>What a field that spans paragraphs is.</summary>
    public static Run FieldCode(string code) =>
        new(new FieldCode(code) { Space = SpaceProcessingModeValues.Preserve });
}
