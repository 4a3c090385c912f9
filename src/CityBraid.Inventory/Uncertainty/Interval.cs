namespace CityBraid.Inventory;

/// <summary>An interval that holds the truth in 95 of 100 cases, in tonnes of CO2e.</summary>
/// <param name="Lower">Its lower end.</param>
/// <param name="Upper">Its upper end.</param>
/// <param name="Percent">Half of it in per cent of the total; null when the total is zero.</param>
public sealed record Interval(decimal Lower, decimal Upper, decimal? Percent)
{
    private const decimal Hundred = 100m;

    /// <summary>The interval with a half on each side of a total.</summary>
    internal static Interval Around(decimal total, double half)
    {
        var tonnes = Tonnes(half);
        return Of(total, total - tonnes, total + tonnes);
    }

    /// <summary>The interval between two of many draws.</summary>
    internal static Interval Of(decimal total, DrawSummary draws) =>
        Of(total, Tonnes(draws.Lower), Tonnes(draws.Upper));

    /// <summary>A statistic in tonnes, as far as a binary fraction tells: 15 digits.</summary>
    internal static decimal Tonnes(double statistic) => (decimal)statistic;

    private static Interval Of(decimal total, decimal lower, decimal upper) =>
        new(lower, upper, total == 0m ? null : Hundred * (upper - lower) / 2m / Math.Abs(total));
}
