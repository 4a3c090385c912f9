using System.Globalization;

namespace CityBraid.Kernel;

/// <summary>
/// A run of whole days with the kind of period it is. Always Gregorian; eras are for the eye.
/// </summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Kind">The kind; months and years are made by their own constructors.</param>
public sealed record Period(DateOnly From, DateOnly To, PeriodKind Kind)
{
    /// <summary>The number of days.</summary>
    public int Days => To.DayNumber - From.DayNumber + 1;

    /// <summary>A calendar year.</summary>
    public static Period Year(int year) => new(new(year, 1, 1), new(year, 12, 31), PeriodKind.CalendarYear);

    /// <summary>A calendar month.</summary>
    public static Period Month(int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        return new(first, first.AddMonths(1).AddDays(-1), PeriodKind.Month);
    }

    /// <summary>The budget year that carries a number in a calendar.</summary>
    public static Period FiscalYear(int year, FiscalCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var first = calendar.FirstDay(year);
        return new(first, first.AddYears(1).AddDays(-1), PeriodKind.FiscalYear);
    }

    /// <summary>Any run of days.</summary>
    /// <exception cref="ArgumentException">It ends before it begins.</exception>
    public static Period Of(DateOnly from, DateOnly to) =>
        to >= from
            ? new(from, to, PeriodKind.Days)
            : throw new ArgumentException("A period ends after it begins.", nameof(to));

    /// <summary>A run of days, as the calendar year or month it is, where it is one.</summary>
    /// <exception cref="ArgumentException">It ends before it begins.</exception>
    public static Period Between(DateOnly from, DateOnly to)
    {
        var (year, month) = (Year(from.Year), Month(from.Year, from.Month));
        return from == year.From && to == year.To ? year
            : from == month.From && to == month.To ? month
            : Of(from, to);
    }

    /// <summary>Whether a period lies wholly in this one.</summary>
    public bool Contains(Period other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return From <= other.From && other.To <= To;
    }

    /// <summary>Whether two periods share a day.</summary>
    public bool Overlaps(Period other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return From <= other.To && other.From <= To;
    }

    /// <summary>How many days two periods share.</summary>
    public int SharedDays(Period other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var from = From > other.From ? From : other.From;
        var to = To < other.To ? To : other.To;
        return Math.Max(0, to.DayNumber - from.DayNumber + 1);
    }

    /// <summary>The period in ISO 8601: <c>2019</c>, <c>2019-01</c>, <c>2018-10-01/2019-09-30</c>.</summary>
    public override string ToString() =>
        Kind switch
        {
            PeriodKind.CalendarYear => From.ToString("yyyy", CultureInfo.InvariantCulture),
            PeriodKind.Month => From.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            _ => $"{Iso(From)}/{Iso(To)}",
        };

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
