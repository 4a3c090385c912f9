namespace CityBraid.Web;

/// <summary>An interval that holds the truth in 95 of 100 cases, as JSON.</summary>
public sealed record IntervalDocument(decimal LowerTco2e, decimal UpperTco2e, decimal? HalfWidthPercent)
{
    /// <summary>The interval; null where there is none.</summary>
    public static IntervalDocument? Of(Interval? interval) =>
        interval is null ? null : new(interval.Lower, interval.Upper, interval.Percent);
}
