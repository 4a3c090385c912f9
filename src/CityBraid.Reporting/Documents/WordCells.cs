using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CityBraid.Reporting;

/// <summary>The cells of a document's table.</summary>
/// <param name="style">The style of their texts.</param>
internal sealed class WordCells(string style)
{
    private const string TitleColour = "E3EEF0";

    /// <summary>A cell with the title of texts.</summary>
    public TableCell Title(string text) => Shaded(Text(WordRuns.Strong(text)));

    /// <summary>A cell with the title of numbers, which end at its right.</summary>
    public TableCell AmountTitle(string text) => Shaded(Amount(WordRuns.Strong(text)));

    /// <summary>A cell with a text.</summary>
    public TableCell Text(OpenXmlElement content) => new(WordRuns.Paragraph(style, content));

    /// <summary>A cell with a number, which ends at its right.</summary>
    public TableCell Amount(OpenXmlElement content)
    {
        var properties = new ParagraphProperties(
            new ParagraphStyleId { Val = style },
            new Justification { Val = JustificationValues.Right }
        );
        return new TableCell(new Paragraph(properties, content));
    }

    private static TableCell Shaded(TableCell cell)
    {
        cell.PrependChild(
            new TableCellProperties(
                new Shading
                {
                    Val = ShadingPatternValues.Clear,
                    Color = "auto",
                    Fill = TitleColour,
                }
            )
        );
        return cell;
    }
}
