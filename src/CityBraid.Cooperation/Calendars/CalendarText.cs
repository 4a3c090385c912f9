using System.Globalization;
using System.Text;

namespace CityBraid.Cooperation;

/// <summary>Writes entries as a calendar that other programs subscribe to (RFC 5545).</summary>
/// <param name="product">Who writes it, as <c>PRODID</c> says.</param>
/// <param name="language">The language of the names.</param>
/// <param name="linkOf">The address of a record's page.</param>
public sealed class CalendarText(string product, string language, Func<CooperationRecord, Uri> linkOf)
{
    /// <summary>The most octets of a line (RFC 5545, 3.1).</summary>
    private const int OctetsMax = 75;

    private readonly StringBuilder text = new();

    /// <summary>The calendar.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="entries">What stands in it.</param>
    public string Write(string name, IEnumerable<CalendarEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        text.Clear();
        Line("BEGIN:VCALENDAR");
        Line("VERSION:2.0");
        Line($"PRODID:{Escaped(product)}");
        Line($"X-WR-CALNAME:{Escaped(name)}");
        foreach (var entry in entries)
        {
            Add(entry);
        }

        Line("END:VCALENDAR");
        return text.ToString();
    }

    private void Add(CalendarEntry entry)
    {
        var record = entry.Record;
        Line("BEGIN:VEVENT");
        Line($"UID:{record.Key.Workspace}-{record.Key.Kind.ToName()}-{record.Key.Code}@citybraid");
        Line($"DTSTAMP:{Instant(record.ChangedAt)}");
        Line($"SEQUENCE:{record.Revision.ToString(CultureInfo.InvariantCulture)}");
        Line($"DTSTART;VALUE=DATE:{Day(entry.Days.From)}");
        // The end is the first day after it (RFC 5545, 3.6.1).
        Line($"DTEND;VALUE=DATE:{Day(entry.Days.To.AddDays(1))}");
        Line($"SUMMARY:{Escaped(record.Name.In(language))}");
        Line($"URL:{linkOf(record).AbsoluteUri}");
        Line("END:VEVENT");
    }

    private static string Instant(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escaped(string value) =>
        value
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace(";", "\\;", StringComparison.Ordinal)
            .Replace(",", "\\,", StringComparison.Ordinal)
            .ReplaceLineEndings("\\n");

    /// <summary>Writes a line, folded between letters when it is too long.</summary>
    private void Line(string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > OctetsMax)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
