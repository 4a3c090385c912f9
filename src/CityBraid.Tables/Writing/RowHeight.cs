using System.Globalization;

namespace CityBraid.Tables;

/// <summary>How high a row must be for its texts that go on in several lines, or have marks above and
///   below.</summary>
/// <remarks>Not every program fits rows when it opens a file, so a generous height is written.</remarks>
internal static class RowHeight
{
    private const double LineHeight = 15;

    /// <summary>Thai letters carry vowels and tones in two storeys above, and vowels below.</summary>
    private const double ThaiLineHeight = 20;
    private const double HeightMax = 405;

    /// <summary>The height in points; null for a row of single lines that need no more than usual.</summary>
    /// <param name="cells">The row's cells.</param>
    /// <param name="widths">How many digits wide the columns are.</param>
    public static double? Find(IReadOnlyList<object?> cells, IReadOnlyList<double> widths)
    {
        var lines = cells
            .Take(widths.Count)
            .Select((cell, column) => LinesOf(cell as LookedCell, widths[column]))
            .DefaultIfEmpty(1)
            .Max();
        var isThai = cells.Any(cell => (cell as LookedCell)?.Value is string text && text.Any(IsThai));
        return lines <= 1 && !isThai
            ? null
            : Math.Min(HeightMax, lines * (isThai ? ThaiLineHeight : LineHeight));
    }

    private static bool IsThai(char letter) => letter is >= '\u0E01' and <= '\u0E5B';

    private static double LinesOf(LookedCell? cell, double width) =>
        cell is { Look: CellLook.Wrapped or CellLook.Heading or CellLook.AmountHeading, Value: string text }
        && width > 0
            ? text.Split('\n').Sum(line => Math.Max(1, Math.Ceiling(WidthOf(line) / width)))
            : 1;

    /// <summary>How many digits wide a text is: marks above and below letters take no room, Han letters that
    ///   of two.</summary>
    private static double WidthOf(string text)
    {
        const double Letter = 1.15;
        const double Wide = 2.2;
        return text.EnumerateRunes()
            .Sum(rune =>
                System.Text.Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark ? 0
                : rune.Value is >= 0x2E80 and <= 0xFFEF ? Wide
                : Letter
            );
    }
}
