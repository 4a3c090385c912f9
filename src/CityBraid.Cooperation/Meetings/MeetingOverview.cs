namespace CityBraid.Cooperation;

/// <summary>A meeting with its agenda, its decisions and what came of them.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Agenda">The items in their order, by the rows' names.</param>
/// <param name="Participation">How many took part, count by count.</param>
/// <param name="Decisions">What was decided, and what follows.</param>
/// <param name="Recommendations">What the meeting recommends.</param>
/// <param name="Challenges">The challenges named there.</param>
/// <param name="Logframes">The logframes drawn there.</param>
public sealed record MeetingOverview(
    CooperationRecord Meeting,
    IReadOnlyList<KeyValuePair<string, FieldSet>> Agenda,
    IReadOnlyList<ParticipationCount> Participation,
    IReadOnlyList<DecisionFollowUp> Decisions,
    IReadOnlyList<CooperationRecord> Recommendations,
    IReadOnlyList<CooperationRecord> Challenges,
    IReadOnlyList<CooperationRecord> Logframes
)
{
    private static readonly string[] Lasting =
    [
        CooperationRecord.NameField,
        "form",
        "series",
        "stands_alone",
        "mode",
        "location",
        "organisers",
        "participants",
        "people",
        "countries",
        "who",
        "frameworks",
        "projects",
        "agenda",
    ];

    /// <summary>The meeting of a code in a book; null when there is none.</summary>
    public static MeetingOverview? Find(CooperationBook book, string code, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(book);
        return book.Find(RecordKind.Meeting, code) is { } meeting
            ? new MeetingOverview(
                meeting,
                [.. meeting.Fields.Rows("agenda").OrderBy(item => item.Value.FindNumber("number"))],
                [.. meeting.Fields.Rows("participation").Select(CountOf).OfType<ParticipationCount>()],
                [
                    .. book.Naming(RecordKind.Decision, "meeting", code)
                        .Select(decision => DecisionFollowUp.Of(decision, book, today)),
                ],
                [.. book.Naming(RecordKind.Recommendation, "meeting", code)],
                [.. book.Naming(RecordKind.Challenge, "meeting", code)],
                [.. book.Naming(RecordKind.Logframe, "meeting", code)]
            )
            : null;
    }

    /// <summary>What the next meeting after this one says until somebody says otherwise.</summary>
    /// <remarks>What happened at a meeting is its own; who meets, and about what, stays.</remarks>
    public static FieldSet NextOf(CooperationRecord meeting)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        var kept = meeting.Fields.Where(text =>
            Lasting.Contains(text.Key.Split(FieldSet.Separator)[0], StringComparer.Ordinal)
        );
        return new FieldSet(kept).With([
            KeyValuePair.Create("succeeds", meeting.Key.Code.Value),
            KeyValuePair.Create("status", "planned"),
        ]);
    }

    private static ParticipationCount? CountOf(KeyValuePair<string, FieldSet> row) =>
        row.Value["measure"] is { } measure && row.Value.FindNumber("count") is { } count
            ? new ParticipationCount(row.Key, measure, count, row.Value)
            : null;
}
