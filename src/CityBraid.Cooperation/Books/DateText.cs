using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Reads dates that are known as exactly as a document tells them.</summary>
public static class DateText
{
    private const int MonthsInQuarter = 3;
    private const int QuarterTextLength = 7;

    /// <summary>Between the first and the last part of a span.</summary>
    private const string To = "..";

    /// <summary>What stands before the number of a Thai budget year.</summary>
    private static readonly string[] BudgetYears = ["FY", "ปีงบประมาณ", "ปีงบ"];

    /// <summary>
    /// The days that a text means: <c>2019</c>, <c>2019-03</c>, <c>2021-Q1</c>, <c>2019-03-05</c>, or from
    /// one to another, <c>2019-10..2020-09</c>; null when it means none.
    /// </summary>
    /// <remarks>Twelve months that do not begin in January are a budget year, and no calendar year.</remarks>
    public static Period? Find(string? text)
    {
        if (text is null)
        {
            return null;
        }

        if (text.Split(To) is [var first, var last])
        {
            return FindSpan(Find(first), Find(last));
        }

        return FindDay(text, "yyyy-MM-dd") is { } day ? Period.Of(day, day)
            : FindDay(text, "yyyy-MM") is { } month ? Period.Month(month.Year, month.Month)
            : FindDay(text, "yyyy") is { } year ? Period.Year(year.Year)
            : FindQuarter(text);
    }

    /// <summary>Whether a text says from when to when.</summary>
    public static bool IsSpan(string? text) => text?.Contains(To, StringComparison.Ordinal) is true;

    /// <summary>The text of days as it is kept.</summary>
    public static string Of(Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        var isOfMonths = period.From.Day == 1 && period.To.AddDays(1).Day == 1;
        return period.Kind is PeriodKind.CalendarYear or PeriodKind.Month ? $"{period}"
            : isOfMonths ? $"{Text(period.From, "yyyy-MM")}{To}{Text(period.To, "yyyy-MM")}"
            : period.From == period.To ? Text(period.From, "yyyy-MM-dd")
            : $"{Text(period.From, "yyyy-MM-dd")}{To}{Text(period.To, "yyyy-MM-dd")}";
    }

    /// <summary>The text as it is kept: Gregorian, in digits that everybody reads.</summary>
    /// <remarks>
    /// A year of 2400 or later is one of the Buddhist Era, 543 years ahead. A budget year of that era is
    /// Thailand's, from October; of any other it cannot be known when it begins: its months have to be said.
    /// </remarks>
    internal static string Kept(string text)
    {
        var digits = ThaiDigits.ToArabic(text.Trim());
        if (digits.Split(To) is [var first, var last])
        {
            return $"{Kept(first)}{To}{Kept(last)}";
        }

        if (FindBudgetYear(digits) is { } budgetYear)
        {
            return Of(budgetYear);
        }

        var year = digits.Split('-')[0];
        return CalendarYear.Find(year) is { } read
            ? string.Create(CultureInfo.InvariantCulture, $"{read.Number:0000}{digits[year.Length..]}")
            : digits;
    }

    private static Period? FindSpan(Period? first, Period? last)
    {
        if (first is null || last is null || last.To < first.From)
        {
            return null;
        }

        var isYear =
            first.From.Day == 1 && first.From.Month > 1 && last.To == first.From.AddYears(1).AddDays(-1);
        return isYear
            ? new Period(first.From, last.To, PeriodKind.FiscalYear)
            : Period.Between(first.From, last.To);
    }

    private static Period? FindBudgetYear(string text)
    {
        var mark = Array.Find(BudgetYears, one => text.StartsWith(one, StringComparison.OrdinalIgnoreCase));
        return mark is not null && CalendarYear.Find(text[mark.Length..]) is { WrittenIn: Era.Buddhist } year
            ? Period.FiscalYear(year.Number, FiscalCalendar.Thai)
            : null;
    }

    private static string Text(DateOnly day, string form) => day.ToString(form, CultureInfo.InvariantCulture);

    private static Period? FindQuarter(string text)
    {
        if (
            text.Length != QuarterTextLength
            || FindDay(text[..4], "yyyy") is not { } year
            || text[4..6] != "-Q"
        )
        {
            return null;
        }

        var quarter = text[6] - '0';
        if (quarter is < 1 or > 4)
        {
            return null;
        }

        var first = new DateOnly(year.Year, ((quarter - 1) * MonthsInQuarter) + 1, 1);
        return Period.Of(first, first.AddMonths(MonthsInQuarter).AddDays(-1));
    }

    private static DateOnly? FindDay(string text, string form) =>
        DateOnly.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day.Year < DateOnly.MaxValue.Year
            ? day
            : null;
}
