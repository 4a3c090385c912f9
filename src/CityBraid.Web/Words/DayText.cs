using System.Globalization;

namespace CityBraid.Web;

/// <summary>A day as people type it: <c>31/3/2562</c>, <c>2019-03-31</c>, also in Thai digits.</summary>
internal static class DayText
{
    private static readonly char[] Marks = ['/', '.', '-', ' '];

    /// <summary>The day; null when the text is none. Without dashes the day comes before the month.</summary>
    public static DateOnly? Find(string text)
    {
        var parts = ThaiDigits.ToArabic(text).Split(Marks, StringSplitOptions.RemoveEmptyEntries);
        if (parts is not [var first, var month, var last])
        {
            return null;
        }

        var (yearText, dayText) = first.Length == 4 ? (first, last) : (last, first);
        return
            CalendarYear.Find(yearText) is { } year
            && Number(month) is >= 1 and <= 12 and var inYear
            && Number(dayText) is >= 1 and var inMonth
            && inMonth <= DateTime.DaysInMonth(year.Number, inYear)
            ? new DateOnly(year.Number, inYear, inMonth)
            : null;
    }

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
