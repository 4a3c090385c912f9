using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>The straight line from an indicator's baseline to its target.</summary>
/// <param name="Baseline">When it stood where.</param>
/// <param name="Target">When it is to stand where.</param>
/// <param name="IsMoreBetter">Whether a larger value is the better one.</param>
public sealed record TargetPath(Milestone Baseline, Milestone Target, bool IsMoreBetter)
{
    /// <summary>Where the line stands at the end of a period; null before the baseline.</summary>
    /// <remarks>
    /// Counted in months where baseline, target and period end with a month, so that years are alike; in
    /// days otherwise. After the target's period the line stays at the target.
    /// </remarks>
    public decimal? At(Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        var (first, last, now) = (Baseline.Period.To, Target.Period.To, period.To);
        if (now < first)
        {
            return null;
        }

        if (now >= last)
        {
            return Target.Value;
        }

        var isByMonth = EndsMonth(first) && EndsMonth(last) && EndsMonth(now);
        decimal gone = isByMonth ? Months(now) - Months(first) : now.DayNumber - first.DayNumber;
        decimal all = isByMonth ? Months(last) - Months(first) : last.DayNumber - first.DayNumber;
        return ExactArithmetic.Ratio(Target.Value - Baseline.Value, all, gone) is { } step
            ? Baseline.Value + step
            : null;
    }

    /// <summary>How a value compares with the line; null where there is no line yet.</summary>
    public PathStatus? Of(decimal value, Period period)
    {
        if (At(period) is not { } expected)
        {
            return null;
        }

        var sign = IsMoreBetter ? 1 : -1;
        return (value - Target.Value) * sign >= 0 ? PathStatus.Reached
            : value == expected ? PathStatus.OnPath
            : (value - expected) * sign > 0 ? PathStatus.Ahead
            : PathStatus.Behind;
    }

    private static bool EndsMonth(DateOnly day) => day == DateOnly.MaxValue || day.AddDays(1).Day == 1;

    private static int Months(DateOnly day) => (day.Year * 12) + day.Month;
}
