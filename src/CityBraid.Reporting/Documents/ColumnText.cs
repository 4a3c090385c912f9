namespace CityBraid.Reporting;

/// <summary>What a column of a table on paper holds, in digits: from this comes how wide it is.</summary>
/// <param name="head">What stands above it.</param>
internal sealed class ColumnText(string head)
{
    /// <summary>A column of nothing is still seen.</summary>
    private const double LettersMin = 3;

    /// <summary>A longer word of a title may be broken.</summary>
    private const double HeadWordMax = 9;

    /// <summary>Bold letters are wider, and many are capitals.</summary>
    private const double Bold = 1.3;

    /// <summary>No column asks for more than a line that is read with ease.</summary>
    private const double LineMax = 70;

    private const double BoldDigits = 1.1;

    /// <summary>Many letters are wider than digits.</summary>
    private const double Slack = 0.6;

    private double word = Math.Max(LettersMin, Math.Min(HeadWordMax, LetterWidth.OfWord(head)) * Bold);
    private double squares;
    private int texts;
    private bool hasNumbers;

    /// <summary>Whether nothing stands below its title.</summary>
    public bool IsBare => texts == 0 && !hasNumbers;

    /// <summary>Whether texts stand in it beside the marks of what is missing.</summary>
    public bool IsWorded { get; private set; }

    /// <summary>What must stand in one line: numbers whole, texts word by word.</summary>
    public double Least => word;

    /// <summary>A line of its texts, the long ones counting more.</summary>
    public double Line => texts == 0 ? 0 : Math.Min(LineMax, Math.Sqrt(squares / texts));

    /// <summary>What the columns of a table hold.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="rows">The rows; gone through once.</param>
    public static ColumnText[] Of(IReadOnlyList<ReportColumn> columns, IEnumerable<ReportRow> rows)
    {
        ColumnText[] held = [.. columns.Select(column => new ColumnText(column.Head))];
        foreach (var row in rows)
        {
            foreach (var (at, cell) in row.Cells.Index())
            {
                held[at].Take(cell, row.IsSum);
            }
        }

        return held;
    }

    private void Take(ReportCell cell, bool isSum)
    {
        var shown = ShownValue.Of(cell);
        if (shown.Length == 0)
        {
            return;
        }

        if (ShownValue.IsAmount(cell))
        {
            word = Math.Max(word, shown.Length * (isSum ? BoldDigits : 1));
            hasNumbers = true;
            return;
        }

        word = Math.Max(word, LetterWidth.OfWord(shown) + Slack);
        var width = LetterWidth.Of(shown);
        squares += width * width;
        texts++;
        IsWorded |= cell.Gap is null;
    }
}
