namespace CityBraid.Reporting;

/// <summary>Columns of a part that stand in one table: how wide they are, and how small their letters must be
///   for that.</summary>
/// <remarks>
/// A number is never broken in two, so its column is as wide as the longest; texts go on in lines, and share
/// what is left by how much they hold. Where not even the smallest letters make room, the columns stand in
/// several tables, each with those that tell rows apart.
/// </remarks>
/// <param name="Style">The style of the texts.</param>
/// <param name="Shown">Which columns of the part these are.</param>
/// <param name="Widths">The width of each, in twentieths of a point.</param>
/// <param name="Worded">Which of them hold words, whatever they are meant for.</param>
internal sealed record WordColumns(
    string Style,
    IReadOnlyList<int> Shown,
    IReadOnlyList<double> Widths,
    IReadOnlySet<int> Worded
)
{
    private const double CellMargins = 150;

    /// <summary>In how many lines the usual text of a cell is to stand at most.</summary>
    private const double LinesMax = 4;

    /// <summary>How much wider digits are in a Thai document, whose letters are larger.</summary>
    private const double ThaiDigits = 1.36;

    /// <summary>The styles from large to small, with the width of a digit.</summary>
    private static readonly (string Style, double Digit)[] Styles =
    [
        (WordStyles.Cell, 104),
        (WordStyles.SmallCell, 93),
        (WordStyles.TinyCell, 76),
    ];

    /// <summary>The tables of a part, as few and with letters as large as fit; where one is not enough,
    ///   columns of nothing stand in none.</summary>
    /// <param name="part">The part; its rows are gone through once.</param>
    /// <param name="width">How wide a table is, in twentieths of a point.</param>
    /// <param name="language">The language of the document.</param>
    public static IReadOnlyList<WordColumns> Of(ReportPart part, int width, string language)
    {
        var measured = ColumnText.Of(part.Columns, part.Rows);
        var page = (Width: width, Scale: language == "th" ? ThaiDigits : 1);
        int[] all = [.. Enumerable.Range(0, measured.Length)];
        int[] held = [.. all.Where(at => !measured[at].IsBare)];
        var keys = KeysOf(part);
        int[] others = [.. held.Except(keys)];
        return Find([all], measured, page, Styles)
            ?? Enumerable
                .Range(1, Math.Max(1, others.Length))
                .Select(tables => WordTableParting.Of(keys, others, tables, at => Comfort(measured[at])))
                .Select(tables => Find(tables, measured, page, Styles[1..]))
                .FirstOrDefault(found => found is not null)
            ?? [Filled(Styles[^1], all, measured, page)];
    }

    /// <summary>The columns that tell rows apart; the first where none is said to.</summary>
    private static int[] KeysOf(ReportPart part)
    {
        int[] keys = [.. part.Columns.Index().Where(one => one.Item.IsKey).Select(one => one.Index)];
        return keys.Length > 0 ? keys : [0];
    }

    /// <summary>How wide a column is in which texts do not pile up.</summary>
    private static double Comfort(ColumnText column) => Math.Max(column.Least, column.Line / LinesMax);

    /// <summary>The tables in the largest style in which all are at ease; null for none.</summary>
    private static IReadOnlyList<WordColumns>? Find(
        IReadOnlyList<int[]> tables,
        ColumnText[] measured,
        (int Width, double Scale) page,
        (string Style, double Digit)[] styles
    )
    {
        foreach (var style in styles)
        {
            if (tables.All(shown => Fits(style.Digit * page.Scale, shown, measured, page.Width)))
            {
                return [.. tables.Select(shown => Filled(style, shown, measured, page))];
            }
        }

        return null;
    }

    private static bool Fits(double digit, int[] shown, ColumnText[] measured, double width) =>
        shown.Sum(at => (Comfort(measured[at]) * digit) + CellMargins) <= width;

    /// <summary>Each column has what it must; the rest goes to texts, so that they end at about the same
    ///   line.</summary>
    private static WordColumns Filled(
        (string Style, double Digit) style,
        int[] shown,
        ColumnText[] measured,
        (int Width, double Scale) page
    )
    {
        var digit = style.Digit * page.Scale;
        double[] least = [.. shown.Select(at => (measured[at].Least * digit) + CellMargins)];
        double[] lines = [.. shown.Select(at => measured[at].Line * digit)];
        return new WordColumns(
            style.Style,
            shown,
            ColumnWidths.Share(least, lines, page.Width),
            shown.Where(at => measured[at].IsWorded).ToHashSet()
        );
    }
}
