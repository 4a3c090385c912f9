using System.Text;
using CityBraid.Cooperation;
using CityBraid.Tests.Cooperation.Examples;

namespace CityBraid.Tests.Cooperation.Calendars;

/// <summary>Meetings and due days as other calendars read them (RFC 5545).</summary>
public sealed class CalendarTextTests
{
    private static readonly CalendarText Calendar = new(
        "-//test//",
        "th",
        record => new Uri($"https://city.example/{record.Key.Code}")
    );

    [Fact]
    public async Task What_is_known_to_the_day_stands_in_the_calendar()
    {
        var entries = CalendarEntry.Of(await ExampleRecords.BookAsync("asean-china"));

        Assert.Equal(
            [
                ("ev-ac-week-2022", "2022-06-22/2022-06-24"),
                ("ev-ac-nfp-2022", "2022-06-24/2022-06-24"),
                ("example-plastic-methods", "2022-12-31/2022-12-31"),
            ],
            entries.Select(entry => (entry.Record.Key.Code.Value, entry.Days.ToString()))
        );
    }

    [Fact]
    public void A_meeting_of_two_days_ends_before_the_third()
    {
        var meeting = Known.Record(
            RecordKind.Meeting,
            "policy",
            ("name/th", "ประชุม; นโยบาย, เมือง"),
            ("valid_from", "2019-03-05"),
            ("valid_to", "2019-03-06")
        );

        var lines = Calendar.Write("ปฏิทิน", CalendarEntry.Of(Known.Book(meeting))).Split("\r\n");

        Assert.Contains("DTSTART;VALUE=DATE:20190305", lines);
        Assert.Contains("DTEND;VALUE=DATE:20190307", lines);
        Assert.Contains("SUMMARY:ประชุม\\; นโยบาย\\, เมือง", lines);
        Assert.Contains("UID:programme-meeting-policy@citybraid", lines);
    }

    [Fact]
    public void A_long_line_is_folded_between_letters()
    {
        var name = string.Concat(Enumerable.Repeat("ความร่วมมือ", 20));
        var meeting = Known.Record(RecordKind.Meeting, "m", ("name/th", name), ("valid_from", "2019-03-05"));

        var text = Calendar.Write("c", CalendarEntry.Of(Known.Book(meeting)));

        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains(
            name,
            text.Replace("\r\n ", string.Empty, StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }
}
