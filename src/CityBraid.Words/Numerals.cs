using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Words;

/// <summary>Numbers, years and periods as a reader sees them; never for machines.</summary>
public static class Numerals
{
    private static readonly Phrasebook Book = new("CityBraid.Words.Sentences", typeof(Numerals).Assembly);

    /// <summary>A number with grouped thousands and at most so many decimals, half to even.</summary>
    public static string Show(decimal number, int decimals = 0)
    {
        var rounded = Math.Round(number, decimals, MidpointRounding.ToEven);
        var format = decimals == 0 ? "#,##0" : "#,##0." + new string('#', decimals);
        return rounded.ToString(format, CultureInfo.InvariantCulture).Replace('-', '−');
    }

    /// <summary>A number in all its digits, with grouped thousands.</summary>
    public static string ShowExactly(decimal number) => Show(number, 28);

    /// <summary>A number with exactly so many decimals.</summary>
    public static string ShowFixed(decimal number, int decimals) =>
        Math.Round(number, decimals, MidpointRounding.ToEven)
            .ToString("#,##0." + new string('0', decimals), CultureInfo.InvariantCulture)
            .Replace('-', '−');

    /// <summary>A year in the reader's era: <c>พ.ศ. 2562</c>, <c>2019</c>.</summary>
    public static string Year(int year, Reader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var number = new CalendarYear(year).In(reader.Era).ToString(CultureInfo.InvariantCulture);
        return Book.Say(
            reader.Era == Era.Buddhist ? "year.buddhist" : "year.common",
            reader.Language,
            ("year", number)
        );
    }

    /// <summary>A year in both eras, the reader's first: <c>พ.ศ. 2562 (ค.ศ. 2019)</c>.</summary>
    public static string YearInBothEras(int year, Reader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var other = reader.Era == Era.Buddhist ? Era.Common : Era.Buddhist;
        return Book.Say(
            "year.both",
            reader.Language,
            ("year", Year(year, reader)),
            ("other", Year(year, reader with { Era = other }))
        );
    }

    /// <summary>A period in the reader's language and era: <c>ม.ค. 2562</c>, <c>2019-01</c>.</summary>
    public static string Period(Period period, Reader reader)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(reader);
        return period.Kind switch
        {
            PeriodKind.CalendarYear => Year(period.From.Year, reader),
            PeriodKind.Month => Month(period.From, reader),
            _ => $"{Day(period.From, reader)} – {Day(period.To, reader)}",
        };
    }

    /// <summary>A day in the reader's language and era: <c>5 มี.ค. 2562</c>, <c>5 Mar 2019</c>.</summary>
    public static string Day(DateOnly day, Reader reader) => Date("date.day", day, reader);

    /// <summary>The short name of a month: <c>ม.ค.</c>, <c>Jan</c>.</summary>
    /// <param name="month">1 to 12.</param>
    /// <param name="language">The reader's language.</param>
    public static string MonthName(int month, Language language) =>
        Book.Say($"month.{month.ToString(CultureInfo.InvariantCulture)}", language);

    private static string Month(DateOnly day, Reader reader) => Date("date.month", day, reader);

    private static string Date(string key, DateOnly day, Reader reader) =>
        Book.Say(
            key,
            reader.Language,
            ("day", day.Day.ToString(CultureInfo.InvariantCulture)),
            ("month", MonthName(day.Month, reader.Language)),
            ("year", new CalendarYear(day.Year).In(reader.Era).ToString(CultureInfo.InvariantCulture))
        );
}
