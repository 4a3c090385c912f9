using System.Globalization;

namespace CityBraid.Kernel;

/// <summary>A period as typed: as <c>facts list</c> writes it, years in either era.</summary>
public static class PeriodText
{
    /// <summary>
    /// Reads <c>2019</c>, <c>2562-01</c>, <c>2018-10-01/2019-09-30</c>; null when it is none.
    /// </summary>
    public static Period? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var ends = text.Split('/');
        return ends.Length == 2 ? Days(ends[0], ends[1])
            : CalendarYear.Find(text) is { } year ? Period.Year(year.Number)
            : Month(text);
    }

    private static Period? Month(string text)
    {
        var (year, month) = Split(text);
        return
            year is not null
            && int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number is >= 1 and <= 12
            ? Period.Month(year.Number, number)
            : null;
    }

    private static Period? Days(string first, string last)
    {
        if (Day(first) is not { } from || Day(last) is not { } to || to < from)
        {
            return null;
        }

        var isYear = from.Day == 1 && to == from.AddYears(1).AddDays(-1);
        return isYear ? new Period(from, to, PeriodKind.FiscalYear) : Period.Of(from, to);
    }

    private static DateOnly? Day(string text)
    {
        var (year, rest) = Split(text);
        var written = $"{year?.Number.ToString("0000", CultureInfo.InvariantCulture)}-{rest}";
        return DateOnly.TryParseExact(
            written,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;
    }

    private static (CalendarYear? Year, string After) Split(string text) =>
        text.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash
            ? (CalendarYear.Find(text[..dash]), text[(dash + 1)..])
            : (null, string.Empty);
}
