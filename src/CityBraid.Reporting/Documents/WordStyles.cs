using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CityBraid.Reporting;

/// <summary>How a document looks: letters of three scripts, headings, small print.</summary>
internal static class WordStyles
{
    /// <summary>The style of a document's title.</summary>
    public const string Title = "Title";

    /// <summary>The style of what stands below the title.</summary>
    public const string Subtitle = "Subtitle";

    /// <summary>The style of what stands above the contents.</summary>
    public const string ContentsHeading = "TOCHeading";

    /// <summary>The style of a line of the contents.</summary>
    public const string ContentsLine = "TOC1";

    /// <summary>The style of what runs above pages.</summary>
    public const string Header = "Header";

    /// <summary>The style of what runs below pages.</summary>
    public const string Footer = "Footer";

    /// <summary>The style of notes at the foot of a page.</summary>
    public const string Footnote = "FootnoteText";

    /// <summary>The style of the mark that leads to a note.</summary>
    public const string FootnoteMark = "FootnoteReference";

    /// <summary>The style of what stands below a chart.</summary>
    public const string Caption = "Caption";

    /// <summary>The style of a table's texts.</summary>
    public const string Cell = "TableText";

    /// <summary>The style of the texts of a table with many columns.</summary>
    public const string SmallCell = "TableTextSmall";

    /// <summary>The style of the texts of a table with more columns than that.</summary>
    public const string TinyCell = "TableTextTiny";

    private const int Levels = 3;
    private const double Body = 10.5;
    private const double Small = 8.5;
    private const string Muted = "4C5A62";

    private static readonly double[] HeadingSizes = [16, 13, 11];

    /// <summary>The style of a heading's level.</summary>
    public static string Heading(int level) =>
        string.Create(CultureInfo.InvariantCulture, $"Heading{Math.Clamp(level, 1, Levels)}");

    /// <summary>All styles for a language.</summary>
    public static Styles Of(string language)
    {
        var type = WordType.Of(language);
        return new Styles([
            Usual(language, type),
            Normal(type),
            Named(Title, "Title", Kept(240), Strong(type, 20)),
            Named(Subtitle, "Subtitle", Spaced(0, 360), Soft(type, 12)),
            .. HeadingSizes.Index().Select(one => HeadingStyle(one.Index + 1, Strong(type, one.Item))),
            Named(ContentsHeading, "TOC Heading", Kept(240), Strong(type, 13)),
            Named(ContentsLine, "toc 1", Leader(), type.Size(Body)),
            Named(Header, "header", Ruled(), Soft(type, Small)),
            Named(Footer, "footer", Ending(), Soft(type, Small)),
            Named(Footnote, "footnote text", Spaced(0, 20), type.Size(Small)),
            FootnoteMarkStyle(),
            Named(Caption, "caption", Spaced(40, 120), Soft(type, Small)),
            Named(Cell, "Table Text", Spaced(20, 20), type.Size(9)),
            Named(SmallCell, "Table Text Small", Spaced(20, 20), type.Size(8)),
            Named(TinyCell, "Table Text Tiny", Spaced(10, 10), type.Size(6.5)),
        ]);
    }

    private static DocDefaults Usual(string language, WordType type) =>
        new(
            new RunPropertiesDefault(
                new RunPropertiesBaseStyle([
                    new RunFonts
                    {
                        Ascii = type.Latin,
                        HighAnsi = type.Latin,
                        ComplexScript = WordFonts.Thai,
                        EastAsia = WordFonts.Chinese,
                    },
                    .. type.Size(Body),
                    Language(language),
                ])
            ),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle())
        );

    /// <summary>The language of each script; Thai and Chinese texts have Latin words in English.</summary>
    /// <remarks>Latin letters said to be Thai are broken by Thai rules: within numbers, and not at
    ///   blanks.</remarks>
    public static Languages Language(string language) =>
        new()
        {
            Val = language is "th" or "zh" ? "en-US" : language,
            EastAsia = "zh-CN",
            Bidi = "th-TH",
        };

    private static Style Normal(WordType type)
    {
        var style = Named("Normal", "Normal", Spaced(0, 120), type.Size(Body));
        style.Default = true;
        return style;
    }

    private static OpenXmlElement[] Strong(WordType type, double points) =>
        [new Bold(), new BoldComplexScript(), .. type.Size(points)];

    private static OpenXmlElement[] Soft(WordType type, double points) =>
        [new Color { Val = Muted }, .. type.Size(points)];

    private static StyleParagraphProperties Spaced(int before, int after) => new(Space(before, after));

    private static StyleParagraphProperties Kept(int before) => new(new KeepNext(), Space(before, 80));

    /// <summary>A line of the contents, with dots to the number of the page.</summary>
    private static StyleParagraphProperties Leader() =>
        new(
            new Tabs(
                new TabStop { Val = TabStopValues.Left, Position = 480 },
                new TabStop
                {
                    Val = TabStopValues.Right,
                    Leader = TabStopLeaderCharValues.Dot,
                    Position = WordPages.TextWidth(isLandscape: false),
                }
            ),
            Space(0, 60)
        );

    private static StyleParagraphProperties Ruled() =>
        new(
            new ParagraphBorders(
                new BottomBorder
                {
                    Val = BorderValues.Single,
                    Size = 4,
                    Space = 4,
                    Color = WordTables.LineColour,
                }
            ),
            Space(0, 0)
        );

    private static StyleParagraphProperties Ending() =>
        new(Space(0, 0), new Justification { Val = JustificationValues.Right });

    private static SpacingBetweenLines Space(int before, int after) =>
        new()
        {
            Before = before.ToString(CultureInfo.InvariantCulture),
            After = after.ToString(CultureInfo.InvariantCulture),
        };

    private static Style HeadingStyle(int level, OpenXmlElement[] letters)
    {
        var properties = Kept(240);
        properties.Append(new OutlineLevel { Val = level - 1 });
        var name = string.Create(CultureInfo.InvariantCulture, $"heading {level}");
        return Named(Heading(level), name, properties, letters);
    }

    private static Style FootnoteMarkStyle() =>
        new(
            new StyleName { Val = "footnote reference" },
            new StyleRunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript })
        )
        {
            Type = StyleValues.Character,
            StyleId = FootnoteMark,
        };

    private static Style Named(
        string id,
        string name,
        StyleParagraphProperties paragraph,
        OpenXmlElement[] letters
    ) =>
        new(new StyleName { Val = name }, paragraph, new StyleRunProperties(letters))
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
        };
}
