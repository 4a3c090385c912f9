using DocumentFormat.OpenXml.Wordprocessing;

namespace CityBraid.Reporting;

/// <summary>The pages of a document: A4, upright or on their side, two centimetres around.</summary>
internal static class WordPages
{
    /// <summary>The relation to what runs above pages.</summary>
    public const string HeaderId = "rIdHeader";

    /// <summary>The relation to what runs below pages.</summary>
    public const string FooterId = "rIdFooter";

    private const uint Short = 11_906;
    private const uint Long = 16_838;
    private const int Margin = 1_134;
    private const int MarginAbove = 1_417;

    /// <summary>How wide the text is, in twentieths of a point.</summary>
    public static int TextWidth(bool isLandscape) => (int)(isLandscape ? Long : Short) - (2 * Margin);

    /// <summary>Pages without anything that runs above or below.</summary>
    public static SectionProperties Plain() => new(Size(isLandscape: false), Margins());

    /// <summary>Pages with what runs above and below.</summary>
    public static SectionProperties Running(bool isLandscape) =>
        new(
            new HeaderReference { Id = HeaderId, Type = HeaderFooterValues.Default },
            new FooterReference { Id = FooterId, Type = HeaderFooterValues.Default },
            Size(isLandscape),
            Margins()
        );

    private static PageSize Size(bool isLandscape)
    {
        var size = new PageSize { Width = isLandscape ? Long : Short, Height = isLandscape ? Short : Long };
        if (isLandscape)
        {
            size.Orient = PageOrientationValues.Landscape;
        }

        return size;
    }

    private static PageMargin Margins() =>
        new()
        {
            Top = MarginAbove,
            Bottom = Margin,
            Left = Margin,
            Right = Margin,
            Header = Margin / 2,
            Footer = Margin / 2,
            Gutter = 0,
        };
}
