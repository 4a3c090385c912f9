namespace CityBraid.Reporting;

/// <summary>Shares the width of a table among its columns.</summary>
internal static class ColumnWidths
{
    /// <summary>Widths that are at least what they must be, and otherwise in proportion to what stands in a
    ///   line of them, so that all texts end at about the same line.</summary>
    /// <param name="least">What each column must have.</param>
    /// <param name="lines">What each would take to stand in one line.</param>
    /// <param name="width">The width of all.</param>
    public static IReadOnlyList<double> Share(double[] least, double[] lines, double width)
    {
        if (lines.Sum() <= 0 || least.Sum() >= width)
        {
            return [.. least.Select(one => one * width / least.Sum())];
        }

        const int Steps = 40;
        var (low, high) = (0d, width);
        for (var step = 0; step < Steps; step++)
        {
            var middle = (low + high) / 2;
            (low, high) = At(middle).Sum() > width ? (low, middle) : (middle, high);
        }

        return [.. At(low)];

        IEnumerable<double> At(double share) => least.Zip(lines, (one, line) => Math.Max(one, line * share));
    }
}
