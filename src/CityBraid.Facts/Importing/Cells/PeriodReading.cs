using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>The period a text tells, in either era, or the code of what keeps it from being one.</summary>
/// <remarks>
/// Reads <c>2562</c>, <c>2019-03</c>, <c>มี.ค. 2562</c>, <c>ปีงบประมาณ 2562</c> and
/// <c>2018-10-01/2019-09-30</c>.
/// </remarks>
/// <param name="Period">The period; null when there is a problem.</param>
/// <param name="IsBuddhist">Whether its year was written in the Buddhist era.</param>
/// <param name="Problem">The finding's code; null when the period is good.</param>
internal sealed record PeriodReading(Period? Period, bool IsBuddhist, string? Problem)
{
    /// <summary>Begins the name of a Thai budget year.</summary>
    public const string FiscalMark = "ปีงบประมาณ";

    /// <summary>Reads a period that ends no later than a year.</summary>
    public static PeriodReading Of(string text, int yearMax)
    {
        var written = ThaiDigits.ToArabic(text).Trim();
        var reading = FiscalYear(written) ?? Days(written) ?? Month(written) ?? Year(written);
        return
            reading.Period is { } period
            && (period.From.Year < CalendarYear.Earliest || period.To.Year > yearMax)
            ? reading with
            {
                Period = null,
                Problem = YearText.OutOfRange,
            }
            : reading;
    }

    private static PeriodReading Year(string text) =>
        CalendarYear.Find(text) is { } year
            ? Good(Period.Year(year.Number), year)
            : new PeriodReading(null, IsBuddhist: false, YearText.ProblemOf(text, "facts.unreadable-period"));

    private static PeriodReading? FiscalYear(string text) =>
        text.StartsWith(FiscalMark, StringComparison.Ordinal)
        && CalendarYear.Find(text[FiscalMark.Length..]) is { } year
            ? Good(Period.FiscalYear(year.Number, FiscalCalendar.Thai), year)
            : null;

    private static PeriodReading? Month(string text)
    {
        var dash = text.LastIndexOf('-');
        if (dash > 0 && CalendarYear.Find(text[..dash]) is { } numbered)
        {
            var isMonth = int.TryParse(
                text.AsSpan(dash + 1),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var number
            );
            return isMonth && number is >= 1 and <= 12
                ? Good(Period.Month(numbered.Number, number), numbered)
                : null;
        }

        var digit = text.AsSpan().IndexOfAnyInRange('0', '9');
        var name =
            digit < 0 ? string.Empty : text[..digit].Replace("พ.ศ.", string.Empty, StringComparison.Ordinal);
        return MonthNames.Find(name) is { } month && CalendarYear.Find(text[digit..]) is { } year
            ? Good(Period.Month(year.Number, month), year)
            : null;
    }

    private static PeriodReading? Days(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (
            slash < 0
            || Day(text[..slash]) is not var (from, year)
            || Day(text[(slash + 1)..]) is not var (to, _)
        )
        {
            return null;
        }

        return to < from ? null : Good(KindOf(from, to), year);
    }

    private static (DateOnly Day, CalendarYear Year)? Day(string text)
    {
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        return
            dash > 0
            && CalendarYear.Find(text[..dash]) is { } year
            && DateOnly.TryParseExact(
                year.Number.ToString("0000", CultureInfo.InvariantCulture) + text[dash..].Trim(),
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
            ? (day, year)
            : null;
    }

    // A run of days that is a month or a year has one name only, or it would be on record twice.
    private static Period KindOf(DateOnly from, DateOnly to)
    {
        if (from.Day != 1)
        {
            return Period.Of(from, to);
        }

        return to == from.AddMonths(1).AddDays(-1) ? Period.Month(from.Year, from.Month)
            : to != from.AddYears(1).AddDays(-1) ? Period.Of(from, to)
            : from.Month == 1 ? Period.Year(from.Year)
            : Period.FiscalYear(to.Year, new FiscalCalendar(from.Month, IsNamedByItsEnd: true));
    }

    private static PeriodReading Good(Period period, CalendarYear year) =>
        new(period, year.WrittenIn == Era.Buddhist, null);
}
