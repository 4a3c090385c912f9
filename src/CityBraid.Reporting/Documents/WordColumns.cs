namespace CityBraid.Reporting;

/// <summary>How wide the columns of a part's table are, and how small its letters must be for that.</summary>
/// <remarks>A number is never broken in two, so its column is as wide as the longest; texts may go on in
///   lines.</remarks>
/// <param name="Style">The style of the texts.</param>
/// <param name="Widths">The width of each column, in twentieths of a point.</param>
internal sealed record WordColumns(string Style, IReadOnlyList<double> Widths)
{
    private const double CellMargins = 150;
    private const double LettersMin = 5;

    /// <summary>How much of the width that a text has in a workbook it has at least.</summary>
    private const double TextShare = 0.6;

    /// <summary>The styles from large to small, with the width of a digit.</summary>
    private static readonly (string Style, double Digit)[] Styles =
    [
        (WordStyles.Cell, 104),
        (WordStyles.SmallCell, 93),
        (WordStyles.TinyCell, 76),
    ];

    /// <summary>The columns of a part, as large as they fit.</summary>
    /// <param name="part">The part; its rows are gone through once.</param>
    /// <param name="width">How wide the table is, in twentieths of a point.</param>
    public static WordColumns Of(ReportPart part, int width)
    {
        var letters = LongestOf(part);
        var fits = Styles
            .Select(one => new WordColumns(one.Style, Needed(part, letters, one.Digit)))
            .ToArray();
        var chosen = fits.FirstOrDefault(one => one.Widths.Sum() <= width) ?? fits[^1];
        return chosen with { Widths = Filled(part, chosen.Widths, width) };
    }

    /// <summary>How many letters the longest number of each column has.</summary>
    private static int[] LongestOf(ReportPart part)
    {
        var longest = new int[part.Columns.Count];
        foreach (var row in part.Rows)
        {
            foreach (var (at, cell) in row.Cells.Index().Where(one => ShownValue.IsAmount(one.Item)))
            {
                longest[at] = Math.Max(longest[at], ShownValue.Of(cell).Length);
            }
        }

        return longest;
    }

    private static double[] Needed(ReportPart part, int[] letters, double digit) =>
        [
            .. part.Columns.Select(
                (column, at) =>
                    (Math.Max(LettersMin, Math.Max(letters[at], TextOf(column))) * digit) + CellMargins
            ),
        ];

    private static double TextOf(ReportColumn column) =>
        ShownValue.IsAmount(column.Kind) ? 0 : column.Width * TextShare;

    /// <summary>What is left of the width goes to the columns of texts, or to all where none is.</summary>
    private static double[] Filled(ReportPart part, IReadOnlyList<double> needed, int width)
    {
        var left = Math.Max(0, width - needed.Sum());
        var shares = part.Columns.Select(TextOf).ToArray();
        if (shares.Sum() <= 0)
        {
            shares = [.. needed];
        }

        return [.. needed.Select((one, at) => one + (left * shares[at] / shares.Sum()))];
    }
}
