using System.Globalization;

namespace CityBraid.Reporting;

/// <summary>How wide the columns of a part's table are, and how small its letters must be for that.</summary>
/// <remarks>
/// A number is never broken in two, so its column is as wide as the longest; texts may go on in lines.
/// </remarks>
/// <param name="Style">The style of the texts.</param>
/// <param name="Widths">The width of each column, in twentieths of a point.</param>
internal sealed record WordColumns(string Style, IReadOnlyList<double> Widths)
{
    private const double CellMargins = 150;
    private const double LettersMin = 5;

    /// <summary>A longer word of a title may be broken.</summary>
    private const double TitleWordMax = 8;

    /// <summary>How much of the width that a text has in a workbook it has at least.</summary>
    private const double TextShare = 0.6;

    /// <summary>How much wider digits are in a Thai document, whose letters are larger.</summary>
    private const double ThaiDigits = 1.3;

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
    /// <param name="language">The language of the document.</param>
    public static WordColumns Of(ReportPart part, int width, string language)
    {
        var (fixedLetters, texts) = LettersOf(part);
        var scale = language == "th" ? ThaiDigits : 1;
        foreach (var (style, digit) in Styles)
        {
            double[] least = [.. fixedLetters.Select(letters => (letters * digit * scale) + CellMargins)];
            double[] wanted = [.. texts.Select(letters => letters * digit * scale)];
            if (style == Styles[^1].Style || Sum(least, wanted) <= width)
            {
                return new WordColumns(style, Filled(least, wanted, width));
            }
        }

        throw new InvalidOperationException("The smallest style is always taken.");
    }

    /// <summary>The letters that each column must have in a line, and those that its texts ask for.</summary>
    private static (double[] Fixed, double[] Texts) LettersOf(ReportPart part)
    {
        double[] letters = [.. part.Columns.Select(column => Math.Max(LettersMin, WordOf(column.Title)))];
        double[] texts =
        [
            .. part.Columns.Select(column => ShownValue.IsAmount(column.Kind) ? 0 : TextOf(column)),
        ];
        foreach (var row in part.Rows)
        {
            foreach (var (at, cell) in row.Cells.Index())
            {
                var shown = ShownValue.Of(cell);
                if (ShownValue.IsAmount(cell))
                {
                    letters[at] = Math.Max(letters[at], shown.Length);
                }
                else if (shown.Length > letters[at])
                {
                    texts[at] = TextOf(part.Columns[at]);
                }
            }
        }

        return (letters, texts);
    }

    private static double TextOf(ReportColumn column) => column.Width * TextShare;

    /// <summary>The longest word of a title in letters, which are bold; marks above and below take no
    ///   room.</summary>
    private static double WordOf(string title)
    {
        const double Bold = 1.1;
        var longest = title.Split(' ').Max(word => new StringInfo(word).LengthInTextElements);
        return Math.Min(TitleWordMax, longest * Bold);
    }

    private static double Sum(double[] least, double[] wanted) =>
        least.Zip(wanted, (one, other) => Math.Max(one, other + CellMargins)).Sum();

    /// <summary>What is left of the width goes to the columns of texts, or to all where none is.</summary>
    private static double[] Filled(double[] least, double[] wanted, int width)
    {
        var shares = wanted.Sum() > 0 ? wanted : least;
        var left = Math.Max(0, width - least.Sum());
        return [.. least.Select((one, at) => one + (left * shares[at] / shares.Sum()))];
    }
}
