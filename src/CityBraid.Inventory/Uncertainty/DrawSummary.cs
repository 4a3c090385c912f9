namespace CityBraid.Inventory;

/// <summary>What many draws say together.</summary>
/// <param name="Mean">Their mean.</param>
/// <param name="Median">As many lie below as above.</param>
/// <param name="Lower">2.5 % lie below.</param>
/// <param name="Upper">2.5 % lie above.</param>
/// <param name="StandardDeviation">Their standard deviation, with one draw less in the divisor.</param>
internal sealed record DrawSummary(
    double Mean,
    double Median,
    double Lower,
    double Upper,
    double StandardDeviation
)
{
    private const double LowerShare = 0.025;
    private const double UpperShare = 0.975;

    /// <summary>Summarises draws.</summary>
    public static DrawSummary Of(ReadOnlySpan<double> draws)
    {
        var sorted = draws.ToArray();
        Array.Sort(sorted);
        var mean = MeanOf(draws);
        return new DrawSummary(
            mean,
            Percentile(sorted, 0.5),
            Percentile(sorted, LowerShare),
            Percentile(sorted, UpperShare),
            Deviation(draws, mean)
        );
    }

    private static double MeanOf(ReadOnlySpan<double> draws)
    {
        var sum = 0.0;
        foreach (var draw in draws)
        {
            sum += draw;
        }

        return sum / draws.Length;
    }

    private static double Deviation(ReadOnlySpan<double> draws, double mean)
    {
        var squares = 0.0;
        foreach (var draw in draws)
        {
            squares += (draw - mean) * (draw - mean);
        }

        return Math.Sqrt(squares / Math.Max(1, draws.Length - 1));
    }

    /// <summary>The value below which a share lies, on the line between the two draws beside it.</summary>
    private static double Percentile(double[] sorted, double share)
    {
        var position = share * (sorted.Length - 1);
        var below = (int)position;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((position - below) * (sorted[above] - sorted[below]));
    }
}
