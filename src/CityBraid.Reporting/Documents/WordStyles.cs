using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CityBraid.Reporting;

/// <summary>How a document for word processors looks: fonts for three scripts, headings, A4.</summary>
internal static class WordStyles
{
    /// <summary>The style of a document's title.</summary>
    public const string Title = "Title";

    private const string Latin = "Noto Sans";
    private const string Thai = "TH Sarabun New";
    private const string Chinese = "Noto Sans SC";
    private const int Levels = 3;
    private const uint PageWidth = 11906;
    private const uint PageHeight = 16838;
    private const int Margin = 1134;

    private static readonly string[] HalfPoints = ["32", "26", "22"];

    /// <summary>The style of a heading's level.</summary>
    public static string Heading(int level) =>
        string.Create(CultureInfo.InvariantCulture, $"Heading{Math.Clamp(level, 1, Levels)}");

    /// <summary>All styles for a language.</summary>
    public static Styles Of(string language)
    {
        var styles = new Styles(Usual(language), Named(Title, "Title", "40", level: null));
        for (var level = 1; level <= Levels; level++)
        {
            styles.Append(
                Named(
                    Heading(level),
                    string.Create(CultureInfo.InvariantCulture, $"heading {level}"),
                    HalfPoints[level - 1],
                    level - 1
                )
            );
        }

        return styles;
    }

    /// <summary>The lines of a table.</summary>
    public static TableProperties Grid() =>
        new(
            new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
            new TableBorders(
                Line<TopBorder>(),
                Line<LeftBorder>(),
                Line<BottomBorder>(),
                Line<RightBorder>(),
                Line<InsideHorizontalBorder>(),
                Line<InsideVerticalBorder>()
            )
        );

    /// <summary>A page of A4 with two centimetres around it.</summary>
    public static SectionProperties Page() =>
        new(
            new PageSize { Width = PageWidth, Height = PageHeight },
            new PageMargin
            {
                Top = Margin,
                Bottom = Margin,
                Left = Margin,
                Right = Margin,
                Header = Margin / 2,
                Footer = Margin / 2,
                Gutter = 0,
            }
        );

    private static DocDefaults Usual(string language) =>
        new(
            new RunPropertiesDefault(
                new RunPropertiesBaseStyle(
                    new RunFonts
                    {
                        Ascii = Latin,
                        HighAnsi = Latin,
                        ComplexScript = Thai,
                        EastAsia = Chinese,
                    },
                    new FontSize { Val = "21" },
                    new FontSizeComplexScript { Val = "28" },
                    new Languages
                    {
                        Val = language == "zh" ? "en-US" : language,
                        EastAsia = "zh-CN",
                        Bidi = "th-TH",
                    }
                )
            ),
            new ParagraphPropertiesDefault(
                new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120" })
            )
        );

    private static Style Named(string id, string name, string size, int? level)
    {
        var paragraph = new StyleParagraphProperties(
            new KeepNext(),
            new SpacingBetweenLines { Before = "240", After = "80" }
        );
        if (level is { } outline)
        {
            paragraph.Append(new OutlineLevel { Val = outline });
        }

        return new Style(
            new StyleName { Val = name },
            paragraph,
            new StyleRunProperties(
                new Bold(),
                new BoldComplexScript(),
                new FontSize { Val = size },
                new FontSizeComplexScript { Val = size }
            )
        )
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
        };
    }

    private static T Line<T>()
        where T : BorderType, new() =>
        new()
        {
            Val = BorderValues.Single,
            Size = 4,
            Color = "999999",
        };
}
