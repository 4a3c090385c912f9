using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Settles which year a form is about, from what it tells and what was asked.</summary>
/// <param name="scene">What was asked.</param>
/// <param name="origin">The form's sheet.</param>
/// <param name="reading">Takes the findings.</param>
internal sealed class FormYear(ImportScene scene, SheetOrigin origin, FileReading reading)
{
    /// <summary>The Gregorian number of the form's year; null when there is a finding.</summary>
    public int? Find(MonthlyForm form)
    {
        var mentions = FormHeading.FindYears(form.Heading);
        foreach (var mention in mentions.Where(mention => mention.Year is null))
        {
            var problem = YearText.ProblemOf(mention.Text, "facts.unreadable-year");
            reading.Error(problem, origin.At(mention.Cell), ("text", mention.Text));
        }

        if (mentions.Any(mention => mention.Year is null) || !AgreesWithMonths(form, mentions))
        {
            return null;
        }

        return mentions is [{ Year: { } year } first, ..] ? Agreed(first, year, mentions) : Requested();
    }

    private bool AgreesWithMonths(MonthlyForm form, IReadOnlyList<YearMention> mentions)
    {
        var isFiscal = mentions.Any(mention => mention.IsFiscal);
        if (isFiscal ? form.IsFiscal : form.IsCalendar)
        {
            return true;
        }

        var months = $"{form.Months[0].Title} – {form.Months[^1].Title}";
        reading.Error(
            isFiscal ? "facts.months-not-fiscal" : "facts.months-not-calendar",
            origin.Whole,
            ("months", months)
        );
        return false;
    }

    private int? Agreed(YearMention first, CalendarYear year, IReadOnlyList<YearMention> mentions)
    {
        var where = origin.At(first.Cell);
        if (mentions.FirstOrDefault(mention => mention.Year!.Number != year.Number) is { } other)
        {
            reading.Error(
                "facts.two-years",
                where,
                ("text", first.Text),
                ("other", origin.At(other.Cell).ToString())
            );
            return null;
        }

        if (scene.Request.Year is { } requested && requested != year.Number)
        {
            reading.Error("facts.year-contradicts", where, ("text", first.Text), ("year", Text(requested)));
            return null;
        }

        if (InRange(year.Number, first.Text, where) is not { } known)
        {
            return null;
        }

        if (year.WrittenIn == Era.Buddhist)
        {
            reading.Inform(
                "facts.read-as-buddhist",
                where,
                ("text", first.Text),
                ("year", Text(year.Number))
            );
        }

        return known;
    }

    private int? Requested()
    {
        if (scene.Request.Year is { } requested)
        {
            return InRange(requested, Text(requested), origin.Whole);
        }

        reading.Error("facts.no-year", origin.Whole);
        return null;
    }

    private int? InRange(int year, string text, Location where)
    {
        if (year >= CalendarYear.Earliest && year <= scene.YearMax)
        {
            return year;
        }

        reading.Error(YearText.OutOfRange, where, ("text", text));
        return null;
    }

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
