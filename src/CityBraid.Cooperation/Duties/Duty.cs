using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Something owed: what a meeting decided, a mandate's report, an agreement's renewal.</summary>
/// <param name="Record">The record it follows from.</param>
/// <param name="Kind">What is owed.</param>
/// <param name="Due">The days by whose end it is due; null when they are not known.</param>
public sealed record Duty(CooperationRecord Record, DutyKind Kind, Period? Due)
{
    /// <summary>How many days before its end something is to be thought of.</summary>
    public const int SoonDays = 90;

    /// <summary>The code of <see cref="Unreached"/>.</summary>
    public const string UnreachedCode = "cooperation.assignee-unknown";

    private static readonly Dictionary<string, int> Months = new(StringComparer.Ordinal)
    {
        ["quarter"] = 3,
        ["half-year"] = 6,
        ["year"] = 12,
        ["two-years"] = 24,
    };

    /// <summary>The e-mail address of whose it is; null when nobody is named.</summary>
    public string? Assignee => Record.Fields["assignee"];

    /// <summary>Whether a kind of record can be owed something on.</summary>
    public static bool IsOf(RecordKind kind) =>
        kind
            is RecordKind.Decision
                or RecordKind.ActionItem
                or RecordKind.Recommendation
                or RecordKind.Mandate
                or RecordKind.Agreement;

    /// <summary>That whom a record names is nobody who works here, as a warning.</summary>
    public static Finding Unreached(CooperationRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new Finding(
            Severity.Warning,
            UnreachedCode,
            RecordPlace.Of(record.Key, "assignee"),
            ("person", record.Fields["assignee"] ?? string.Empty)
        );
    }

    /// <summary>What a record asks for; null when nothing, or nothing any more.</summary>
    public static Duty? Of(CooperationRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.IsRemoved
            ? null
            : record.Key.Kind switch
            {
                RecordKind.Decision => OfDecided(record, DutyKind.Decision),
                RecordKind.ActionItem => OfDecided(record, DutyKind.ActionItem),
                RecordKind.Recommendation => OfRecommendation(record),
                RecordKind.Mandate => OfMandate(record),
                RecordKind.Agreement => OfAgreement(record),
                _ => null,
            };
    }

    /// <summary>
    /// What is late on a day or due within <see cref="SoonDays"/> of it, the oldest first.
    /// </summary>
    public static IReadOnlyList<Duty> ListNear(CooperationBook book, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(book);
        return
        [
            .. book
                .Records.Select(Of)
                .OfType<Duty>()
                .Where(duty => duty.IsLate(today) || duty.IsSoon(today))
                .OrderBy(duty => duty.Due!.To)
                .ThenBy(duty => duty.Kind)
                .ThenBy(duty => duty.Record.Key.Code.Value, StringComparer.Ordinal),
        ];
    }

    /// <summary>The reports that are owed on no known day: each session of a body has its own.</summary>
    public static IReadOnlyList<Duty> ListWithoutDay(CooperationBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return
        [
            .. book.Of(RecordKind.Mandate)
                .Select(Of)
                .OfType<Duty>()
                .Where(duty => duty.Due is null)
                .OrderBy(duty => duty.Record.Key.Code.Value, StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether its last day is over. An agreement that ended is no longer owed anything.</summary>
    public bool IsLate(DateOnly today) => Kind != DutyKind.Renewal && Due?.To < today;

    /// <summary>Whether its last day is near.</summary>
    public bool IsSoon(DateOnly today) =>
        Due is { } days && days.To >= today && days.To.DayNumber - today.DayNumber <= SoonDays;

    private static Duty? OfDecided(CooperationRecord record, DutyKind kind) =>
        record.Fields["status"] is "done" or "dropped"
            ? null
            : new Duty(record, kind, DateText.Find(record.Fields["due"]));

    /// <summary>A recommendation is owed once somebody or a day is named: until then it is advice.</summary>
    private static Duty? OfRecommendation(CooperationRecord record) =>
        record.Fields["fate"] is "done" or "dropped" or "carried-over"
        || (record.Fields["due"] is null && record.Fields["assignee"] is null)
            ? null
            : new Duty(record, DutyKind.Recommendation, DateText.Find(record.Fields["due"]));

    private static Duty? OfAgreement(CooperationRecord record) =>
        record.Fields["status"] is "signed" && DateText.Find(record.Fields["valid_to"]) is { } end
            ? new Duty(record, DutyKind.Renewal, end)
            : null;

    /// <summary>A report every so often, counted from the last one, or from the resolution.</summary>
    /// <remarks>A body's sessions have no days here: the report is owed, its day unknown.</remarks>
    private static Duty? OfMandate(CooperationRecord record)
    {
        if (record.Fields["status"] is not "in-force" || record.Fields["every"] is not { } every)
        {
            return null;
        }

        var start = DateText.Find(record.Fields["reported"] ?? record.Fields["date"]);
        return new Duty(
            record,
            DutyKind.Report,
            start is not null && Months.TryGetValue(every, out var months) ? Later(start, months) : null
        );
    }

    private static Period Later(Period days, int months)
    {
        var first = days.From.AddMonths(months);
        var last = days.Days == 1 ? first : days.To.AddDays(1).AddMonths(months).AddDays(-1);
        return Period.Between(first, last);
    }
}
