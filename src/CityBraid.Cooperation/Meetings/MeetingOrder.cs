namespace CityBraid.Cooperation;

/// <summary>Puts meetings in the order of their days.</summary>
public static class MeetingOrder
{
    /// <summary>The latest first; those whose day is not known at the end.</summary>
    public static IReadOnlyList<CooperationRecord> LatestFirst(IEnumerable<CooperationRecord> meetings) =>
        [
            .. meetings
                .OrderBy(meeting => DateText.Find(meeting.Fields["valid_from"]) is null)
                .ThenByDescending(meeting => DateText.Find(meeting.Fields["valid_from"])?.From)
                .ThenBy(meeting => meeting.Key.Code.Value, StringComparer.Ordinal),
        ];
}
