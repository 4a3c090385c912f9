using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CityBraid.Reporting;

/// <summary>The numbered headings of a document and the list of them at its beginning.</summary>
/// <remarks>
/// The list has its entries from the beginning, without the numbers of pages: only a word processor can know
/// these, and it brings the list up to date when it is told to, or by itself when it opens the document.
/// </remarks>
internal static class WordContents
{
    private const int Numbering = 1;

    /// <summary>The list, as a word processor brings it up to date.</summary>
    /// <param name="heading">What stands above it.</param>
    /// <param name="titles">The headings in order.</param>
    public static SdtBlock List(string heading, IReadOnlyList<string> titles)
    {
        Paragraph[] entries = [.. titles.Select((title, at) => Entry(at + 1, title))];
        var begin = WordRuns.FieldMark(FieldCharValues.Begin);
        begin.GetFirstChild<FieldChar>()!.Dirty = true;
        entries[0].InsertAfter(begin, entries[0].ParagraphProperties);
        entries[0].InsertAt(WordRuns.FieldCode(" TOC \\o \"1-3\" \\h \\z \\u "), 2);
        entries[0].InsertAt(WordRuns.FieldMark(FieldCharValues.Separate), 3);
        entries[^1].Append(WordRuns.FieldMark(FieldCharValues.End));
        return new SdtBlock(
            new SdtProperties(
                new SdtContentDocPartObject(
                    new DocPartGallery { Val = "Table of Contents" },
                    new DocPartUnique()
                )
            ),
            new SdtContentBlock([
                WordRuns.Paragraph(WordStyles.ContentsHeading, WordRuns.Words(heading)),
                .. entries,
            ])
        );
    }

    /// <summary>A numbered heading, to which the list leads.</summary>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="title">What it says.</param>
    public static Paragraph Heading(int number, string title)
    {
        var id = Text(number);
        return new Paragraph(
            new ParagraphProperties(
                new ParagraphStyleId { Val = WordStyles.Heading(1) },
                new NumberingProperties(
                    new NumberingLevelReference { Val = 0 },
                    new NumberingId { Val = Numbering }
                )
            ),
            new BookmarkStart { Id = id, Name = MarkOf(number) },
            WordRuns.Words(title),
            new BookmarkEnd { Id = id }
        );
    }

    /// <summary>Says how headings are numbered.</summary>
    public static void AddNumbering(MainDocumentPart main)
    {
        const int Indent = 567;
        var level = new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = NumberFormatValues.Decimal },
            new LevelText { Val = "%1" },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = Text(Indent), Hanging = Text(Indent) })
        )
        {
            LevelIndex = 0,
        };
        var rule = new AbstractNum(new MultiLevelType { Val = MultiLevelValues.Multilevel }, level)
        {
            AbstractNumberId = Numbering,
        };
        var used = new NumberingInstance(new AbstractNumId { Val = Numbering }) { NumberID = Numbering };
        main.AddNewPart<NumberingDefinitionsPart>("rIdNumbering").Numbering = new(rule, used);
    }

    private static Paragraph Entry(int number, string title) =>
        WordRuns.Paragraph(
            WordStyles.ContentsLine,
            new Hyperlink(WordRuns.Words(Text(number)), new Run(new TabChar()), WordRuns.Words(title))
            {
                Anchor = MarkOf(number),
                History = true,
            }
        );

    private static string MarkOf(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"_Toc{number:00000000}");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
