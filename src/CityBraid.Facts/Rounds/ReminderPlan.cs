using System.Security.Cryptography;
using System.Text;

namespace CityBraid.Facts;

/// <summary>On which days a department is reminded by itself: a week before the last day, on it, and once a
///   week while it is late.</summary>
internal static class ReminderPlan
{
    private const int DaysBefore = 7;
    private const int DaysBetween = 7;
    private const int MarkBytes = 8;

    /// <summary>Links end sixty days after the last day: an eighth week is the last one that helps.</summary>
    private const int WeeksMax = 8;

    /// <summary>The last days of the rounds that may have somebody to remind on a day.</summary>
    public static (DateOnly From, DateOnly To) DuesAround(DateOnly today) =>
        (today.AddDays(-DaysBetween * (WeeksMax + 1)), today.AddDays(DaysBefore));

    /// <summary>Whether a department may be reminded: it is not done, and its link would open.</summary>
    public static bool IsOpen(DataRequest request, DateTimeOffset now) =>
        request.State is not (RequestState.Submitted or RequestState.Approved) && now < request.LinkEndsAt;

    /// <summary>The name of the one reminder that whoever is to be written to gets on a day.</summary>
    /// <remarks>Deeds are seen by more than those who may see an address, so a mark of it stands
    ///   there.</remarks>
    public static string NameOf(DataRequest request, DateOnly day)
    {
        var address = Encoding.UTF8.GetBytes((request.Contact ?? string.Empty).ToLowerInvariant());
        var mark = Convert.ToHexStringLower(SHA256.HashData(address).AsSpan(0, MarkBytes));
        return FormattableString.Invariant($"reminder/{day:yyyy-MM-dd}/{mark}");
    }

    /// <summary>Whether whoever is to be written to was reminded on a day, by somebody or by
    ///   itself.</summary>
    public static bool IsReminded(DataRequest request, DateOnly day)
    {
        var name = NameOf(request, day);
        return request.Deeds.Any(deed => deed.Kind is RequestDeedKind.Reminded && deed.Draft == name);
    }

    /// <summary>Whether a day of the plan came since the department was last asked or reminded.</summary>
    /// <remarks>A day on which no machine ran is made up for on the next one.</remarks>
    public static bool IsDue(DataRound round, DataRequest request, DateTimeOffset now)
    {
        var today = DayOf(now);
        return IsOpen(request, now)
            && DaysOf(round).Any(day => LastToldOf(round, request) < day && day <= today);
    }

    /// <summary>The day of the next reminder; null when none is to come.</summary>
    public static DateOnly? FindNext(DataRound round, DataRequest request, DateTimeOffset now)
    {
        if (!IsOpen(request, now))
        {
            return null;
        }

        var today = DayOf(now);
        return IsDue(round, request, now)
            ? today
            : DaysOf(round).Where(day => day > today).Select(day => (DateOnly?)day).FirstOrDefault();
    }

    /// <summary>The day of an instant, as last days are counted.</summary>
    public static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime);

    private static DateOnly LastToldOf(DataRound round, DataRequest request) =>
        DayOf(request.RemindedAt ?? request.AskedAt ?? round.OpenedAt);

    private static IEnumerable<DateOnly> DaysOf(DataRound round) =>
        [
            round.Due.AddDays(-DaysBefore),
            .. Enumerable.Range(0, WeeksMax + 1).Select(week => round.Due.AddDays(week * DaysBetween)),
        ];
}
