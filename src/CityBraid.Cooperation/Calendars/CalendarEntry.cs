using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Something that stands in a calendar: a meeting, or the day by which something is due.</summary>
/// <param name="Record">The record it is about.</param>
/// <param name="Days">The whole days it takes.</param>
public sealed record CalendarEntry(CooperationRecord Record, Period Days)
{
    /// <summary>
    /// The meetings and due days of a book, in order; what is not known to the day stands in no calendar.
    /// </summary>
    public static IReadOnlyList<CalendarEntry> Of(CooperationBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        var entries =
            from record in book.Records
            let days = DaysOf(record)
            where days is not null
            orderby days.From, record.Key.Code.Value
            select new CalendarEntry(record, days);
        return [.. entries];
    }

    private static Period? DaysOf(CooperationRecord record) =>
        record.Key.Kind switch
        {
            RecordKind.Meeting when record.Fields["status"] is not "cancelled" => Span(
                record.Fields["valid_from"],
                record.Fields["valid_to"]
            ),
            RecordKind.Agreement when record.Fields["status"] is not "terminated" => Span(
                record.Fields["valid_to"],
                to: null
            ),
            _ when Duty.IsOf(record.Key.Kind) => Duty.Of(record)?.Due is { Days: 1 } day ? day : null,
            _ => null,
        };

    private static Period? Span(string? from, string? to)
    {
        var (first, last) = (DateText.Find(from), DateText.Find(to ?? from));
        return first is { Days: 1 } && last is { Days: 1 } && last.To >= first.From
            ? Period.Of(first.From, last.To)
            : null;
    }
}
