using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Words;

/// <summary>
/// Values of findings, which are invariant text, as a reader sees them; what cannot be read stays as it is.
/// </summary>
internal static class StatedText
{
    private const string Separator = ", ";

    /// <summary>A number with grouped digits.</summary>
    public static string Number(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? Numerals.ShowExactly(number)
            : text;

    /// <summary>A Gregorian year in the reader's era.</summary>
    public static string Year(string text, Reader reader) =>
        FindYear(text) is { } year ? Numerals.Year(year, reader) : text;

    /// <summary>Periods in ISO 8601 in the reader's language and era, one after the other.</summary>
    /// <remarks>Readers of English in the Common Era know them as they are, and so do machines.</remarks>
    public static string Periods(string text, Reader reader) =>
        reader.Language == Language.English && reader.Era == Era.Common
            ? text
            : string.Join(Separator, text.Split(Separator).Select(one => Period(one, reader)));

    /// <summary>A day in ISO 8601 in the reader's language and era.</summary>
    public static string Day(string text, Reader reader) =>
        FindDay(text, "yyyy-MM-dd") is { } day ? Numerals.Day(day, reader) : text;

    private static string Period(string text, Reader reader) =>
        FindPeriod(text) is { } period ? Numerals.Period(period, reader) : text;

    private static Period? FindPeriod(string text)
    {
        if (FindYear(text) is { } year)
        {
            return Kernel.Period.Year(year);
        }

        if (FindDay(text, "yyyy-MM") is { } month)
        {
            return Kernel.Period.Month(month.Year, month.Month);
        }

        var ends = text.Split('/');
        return
            ends.Length == 2
            && FindDay(ends[0], "yyyy-MM-dd") is { } from
            && FindDay(ends[1], "yyyy-MM-dd") is { } to
            && from <= to
            ? Kernel.Period.Of(from, to)
            : null;
    }

    private static int? FindYear(string text) =>
        text.Length == 4
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year > 0
            ? year
            : null;

    private static DateOnly? FindDay(string text, string format) =>
        DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}
