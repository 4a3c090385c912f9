using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CityBraid.Reporting;

/// <summary>The tables of documents: as wide as the page, no row cut in two, titles on every page.</summary>
internal static class WordTables
{
    /// <summary>The colour of lines.</summary>
    public const string LineColour = "999999";

    private const int CellMargin = 70;
    private const int WidthMin = 6;
    private const int WidthMax = 40;

    /// <summary>What comes before a table's rows.</summary>
    /// <param name="widths">How wide its columns are, each a share of the whole.</param>
    /// <param name="width">How wide it is, in twentieths of a point.</param>
    public static OpenXmlElement[] Frame(IReadOnlyList<double> widths, int width)
    {
        var whole = widths.Sum();
        var columns = widths.Select(one => new GridColumn { Width = Number((int)(one / whole * width)) });
        return
        [
            new TableProperties(
                new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
                new TableBorders(
                    Line<TopBorder>(),
                    Line<LeftBorder>(),
                    Line<BottomBorder>(),
                    Line<RightBorder>(),
                    Line<InsideHorizontalBorder>(),
                    Line<InsideVerticalBorder>()
                ),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = CellMargin, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = CellMargin, Type = TableWidthValues.Dxa }
                )
            ),
            new TableGrid(columns),
        ];
    }

    /// <summary>How wide a column of texts should be: as the longest, within reason.</summary>
    public static double WidthOf(IEnumerable<string> texts) =>
        Math.Clamp(texts.Select(text => text.Length).DefaultIfEmpty().Max(), WidthMin, WidthMax);

    /// <summary>The row of titles, which is repeated on every page.</summary>
    public static TableRow Titles(IEnumerable<OpenXmlElement> cells) =>
        new([new TableRowProperties(new CantSplit(), new TableHeader()), .. cells]);

    /// <summary>A row.</summary>
    public static TableRow Row(IEnumerable<OpenXmlElement> cells) =>
        new([new TableRowProperties(new CantSplit()), .. cells]);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static T Line<T>()
        where T : BorderType, new() =>
        new()
        {
            Val = BorderValues.Single,
            Size = 4,
            Color = LineColour,
        };
}
