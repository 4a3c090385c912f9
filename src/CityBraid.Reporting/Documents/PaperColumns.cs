namespace CityBraid.Reporting;

/// <summary>How the columns of a table share a sheet of paper that a browser prints, and how large their
///   letters are.</summary>
/// <param name="Points">The size of the letters.</param>
/// <param name="Percents">The width of each column in parts of a hundred.</param>
/// <param name="Worded">The columns that hold words, whatever they are meant for.</param>
public sealed record PaperColumns(int Points, IReadOnlyList<double> Percents, IReadOnlySet<int> Worded)
{
    /// <summary>The widths of text on A4 within the margins of <c>print.css</c>, in points.</summary>
    private const double Upright = 490;
    private const double OnItsSide = 770;

    private const double CellMargins = 7;

    /// <summary>How wide a digit is to the size of its letters; Thai letters are no wider.</summary>
    private const double Digit = 0.6;

    /// <summary>In how many lines the usual text of a cell is to stand at most.</summary>
    private const double LinesMax = 6;

    private static readonly int[] Sizes = [9, 8, 7, 6, 5];

    /// <summary>The columns of a part, with letters as large as fit.</summary>
    /// <param name="part">The part.</param>
    /// <param name="rows">Its rows, as far as they are printed.</param>
    public static PaperColumns Of(ReportPart part, IEnumerable<ReportRow> rows)
    {
        ArgumentNullException.ThrowIfNull(part);
        var texts = ColumnText.Of(part.Columns, rows);
        var width = part.IsWide ? OnItsSide : Upright;
        var size = Sizes.FirstOrDefault(
            points => texts.Sum(text => Comfort(text) * Digit * points) + Margins(texts) <= width,
            Sizes[^1]
        );
        var widths = ColumnWidths.Share(
            [.. texts.Select(text => (text.Least * Digit * size) + CellMargins)],
            [.. texts.Select(text => text.Line * Digit * size)],
            width
        );
        return new PaperColumns(
            size,
            [.. widths.Select(one => one / width * 100)],
            texts.Index().Where(one => one.Item.IsWorded).Select(one => one.Index).ToHashSet()
        );
    }

    private static double Comfort(ColumnText text) => Math.Max(text.Least, text.Line / LinesMax);

    private static double Margins(ColumnText[] texts) => texts.Length * CellMargins;
}
