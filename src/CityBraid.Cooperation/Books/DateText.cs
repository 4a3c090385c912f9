using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Reads dates that are known as exactly as a document tells them.</summary>
public static class DateText
{
    private const int MonthsInQuarter = 3;
    private const int QuarterTextLength = 7;

    /// <summary>
    /// The days that a text means: <c>2019</c>, <c>2019-03</c>, <c>2021-Q1</c>, <c>2019-03-05</c>; null when
    /// it means none.
    /// </summary>
    public static Period? Find(string? text)
    {
        if (text is null)
        {
            return null;
        }

        return FindDay(text, "yyyy-MM-dd") is { } day ? Period.Of(day, day)
            : FindDay(text, "yyyy-MM") is { } month ? Period.Month(month.Year, month.Month)
            : FindDay(text, "yyyy") is { } year ? Period.Year(year.Year)
            : FindQuarter(text);
    }

    /// <summary>The text as it is kept: Gregorian, in digits that everybody reads.</summary>
    /// <remarks>A year of 2400 or later is one of the Buddhist Era, 543 years ahead.</remarks>
    internal static string Kept(string text)
    {
        var digits = ThaiDigits.ToArabic(text.Trim());
        var year = digits.Split('-')[0];
        return CalendarYear.Find(year) is { } read
            ? string.Create(CultureInfo.InvariantCulture, $"{read.Number:0000}{digits[year.Length..]}")
            : digits;
    }

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
            ? day
            : null;
}
