using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Shares a period's amount out by days, as if every day had brought the same.</summary>
internal static class Proration
{
    private const int Months = 12;

    /// <summary>The equation, in the symbols of the trace.</summary>
    public const string Equation = "A_days = A × d ÷ D";

    /// <summary>Where it stands.</summary>
    public static Citation Source { get; } = new("CityBraid", "docs/inventory/fiscal-to-calendar.md");

    /// <summary>The share of an amount that falls on some of its days.</summary>
    public static Quantity Of(Quantity amount, int days, int daysOfPeriod) =>
        days == daysOfPeriod ? amount : amount with { Amount = amount.Amount * days / daysOfPeriod };

    /// <summary>The months of a year that periods do not cover to their last day.</summary>
    public static IReadOnlyList<Period> MissingMonths(IReadOnlyList<Period> periods, int year)
    {
        Period[] months = [.. Enumerable.Range(1, Months).Select(month => Period.Month(year, month))];
        var covered = new int[Months];
        foreach (var period in periods)
        {
            // Most facts touch one month; there may be one a day, so the other months are passed over.
            for (
                var month = FirstMonth(period, year);
                month < Months && months[month].From <= period.To;
                month++
            )
            {
                covered[month] += period.SharedDays(months[month]);
            }
        }

        return [.. months.Where((month, at) => covered[at] < month.Days)];
    }

    private static int FirstMonth(Period period, int year) =>
        period.From.Year < year ? 0
        : period.From.Year > year ? Months
        : period.From.Month - 1;
}
