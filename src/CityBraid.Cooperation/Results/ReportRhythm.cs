using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>The periods of which an indicator is to be reported, by how often that is.</summary>
internal static class ReportRhythm
{
    private const int MonthsOfYear = 12;

    /// <summary>How many months a period has; null where nobody says how often.</summary>
    public static int? MonthsOf(IndicatorDefinition indicator) =>
        indicator.Record.Fields["every"] switch
        {
            "month" => 1,
            "quarter" => 3,
            "half-year" => 6,
            "year" => MonthsOfYear,
            "two-years" => 2 * MonthsOfYear,
            _ => null,
        };

    /// <summary>The periods from the one that holds a day to the last that is over on another.</summary>
    public static IReadOnlyList<Period> Between(DateOnly first, DateOnly today, int months)
    {
        var periods = new List<Period>();
        for (var period = Holding(first, months); period.To < today; period = Next(period, months))
        {
            periods.Add(period);
        }

        return periods;
    }

    /// <summary>The last period that is over.</summary>
    public static Period Latest(DateOnly today, int months) =>
        From(Holding(today, months).From.AddMonths(-months), months);

    /// <summary>Whether what was reported speaks for a period.</summary>
    /// <remarks>
    /// Months make their quarter and year when all are there. Halves of a year and two years have no date
    /// that says so: a report that ends in them does. What was reached so far is told by its end, too.
    /// </remarks>
    public static bool IsTold(Period period, IReadOnlyList<Period> reported, bool isByEnd)
    {
        if (isByEnd)
        {
            return reported.Any(one => one.To >= period.From && one.To <= period.To);
        }

        var next = period.From;
        foreach (var days in reported.OrderBy(one => one.From))
        {
            next = days.From <= next && days.To >= next ? days.To.AddDays(1) : next;
        }

        return next > period.To;
    }

    private static Period Holding(DateOnly day, int months)
    {
        var count = (day.Year * MonthsOfYear) + day.Month - 1;
        var first = count - (count % months);
        return From(new DateOnly(first / MonthsOfYear, (first % MonthsOfYear) + 1, 1), months);
    }

    private static Period Next(Period period, int months) => From(period.To.AddDays(1), months);

    private static Period From(DateOnly first, int months) =>
        Period.Between(first, first.AddMonths(months).AddDays(-1));
}
