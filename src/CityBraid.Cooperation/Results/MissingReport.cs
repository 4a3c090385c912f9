using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>What somebody was to report on an indicator and has not.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="First">The first period of which nothing is reported.</param>
/// <param name="Last">The last one that is over.</param>
/// <param name="Count">How many periods are missing, these two included.</param>
public sealed record MissingReport(IndicatorDefinition Indicator, Period First, Period Last, int Count)
{
    private const int MonthsOfQuarter = 3;

    /// <summary>The project; null for none.</summary>
    public string? Project { get; init; }

    /// <summary>The place; null for none.</summary>
    public string? Location { get; init; }

    /// <summary>The organisation; null when nobody is named.</summary>
    public string? Organisation { get; init; }

    /// <summary>The last period that was reported; null when none ever was.</summary>
    public Period? Reported { get; init; }

    /// <summary>
    /// The first missing period as a report writes it; of what has no such text, its last month.
    /// </summary>
    public string Date
    {
        get
        {
            var (year, last) = (First.To.ToString("yyyy", CultureInfo.InvariantCulture), First.To.Month);
            return First.Kind == PeriodKind.CalendarYear ? year
                : First.From.AddMonths(MonthsOfQuarter) == First.To.AddDays(1)
                    ? FormattableString.Invariant($"{year}-Q{last / MonthsOfQuarter}")
                : FormattableString.Invariant($"{year}-{last:00}");
        }
    }

    /// <summary>The day from which it was to be there.</summary>
    public DateOnly Since => First.To.AddDays(1);
}
