using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>What an earlier meeting recommended, and what became of it.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Recommendation">The record.</param>
/// <param name="Path">Where in the record its fate stands: before <c>fate</c> and <c>reason</c>.</param>
/// <param name="Text">What was recommended.</param>
public sealed record EarlierRecommendation(
    CooperationRecord Meeting,
    CooperationRecord Recommendation,
    string Path,
    LocalText Text
)
{
    /// <summary>What became of it: <c>open</c> until somebody says otherwise.</summary>
    public string Fate => Recommendation.Fields[$"{Path}fate"] ?? "open";

    /// <summary>Why; null when nobody says.</summary>
    public LocalText? Reason => Recommendation.Fields.FindLocal($"{Path}reason");

    /// <summary>All that the meetings before one recommended, the latest meeting first.</summary>
    public static IReadOnlyList<EarlierRecommendation> Of(CooperationBook book, CooperationRecord meeting)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(meeting);
        return
        [
            .. from earlier in MeetingOrder.LatestFirst(Before(book, meeting))
            from record in book.Naming(RecordKind.Recommendation, "meeting", earlier.Key.Code.Value)
            from part in Parts(record)
            select new EarlierRecommendation(earlier, record, part.Path, part.Text),
        ];
    }

    /// <summary>The meetings of the series that began before it, and those that it succeeds.</summary>
    private static List<CooperationRecord> Before(CooperationBook book, CooperationRecord meeting)
    {
        var earlier = new List<CooperationRecord>();
        var begins = DateText.Find(meeting.Fields["valid_from"])?.From;
        if (meeting.Fields["series"] is { } series)
        {
            earlier.AddRange(
                book.Naming(RecordKind.Meeting, "series", series)
                    .Where(other => DateText.Find(other.Fields["valid_from"])?.From < begins)
            );
        }

        var before = book.Find(RecordKind.Meeting, meeting.Fields["succeeds"]);
        while (before is not null && before.Key != meeting.Key)
        {
            if (!earlier.Contains(before))
            {
                earlier.Add(before);
            }

            var next = book.Find(RecordKind.Meeting, before.Fields["succeeds"]);
            before = next is null || earlier.Contains(next) ? null : next;
        }

        return earlier;
    }

    private static IEnumerable<(string Path, LocalText Text)> Parts(CooperationRecord record)
    {
        var items = record.Fields.Rows("items");
        return items.Count == 0
            ? [(string.Empty, record.Name)]
            : items.Select(row =>
                ($"items/{row.Key}/", row.Value.FindLocal("item") ?? new LocalText("en", row.Key))
            );
    }
}
