namespace CityBraid.Inventory;

/// <summary>
/// The middle of numbers and how far from it one is, so that one odd number does not move it.
/// </summary>
internal static class Middle
{
    /// <summary>
    /// 0.6745: a normal distribution has a quarter of itself beyond as many standard deviations.
    /// </summary>
    private const decimal NormalQuartile = 0.6745m;

    /// <summary>The median of at least one number.</summary>
    public static decimal Of(IEnumerable<decimal> numbers)
    {
        var sorted = numbers.Order().ToArray();
        var half = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2m;
    }

    /// <summary>
    /// The modified z-score, 0.6745 × (x − median) ÷ median of the distances (Iglewicz and Hoaglin 1993);
    /// null when half of the numbers are the median itself, which gives no measure of distance.
    /// </summary>
    public static decimal? Score(decimal number, IReadOnlyList<decimal> others)
    {
        var middle = Of(others);
        var distance = Of(others.Select(other => Math.Abs(other - middle)));
        return distance == 0m ? null : NormalQuartile * (number - middle) / distance;
    }
}
