using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Finds reports of what has not begun.</summary>
internal static class FutureCheck
{
    /// <summary>A warning when a report's period lies ahead wherever on earth it is read.</summary>
    public static IEnumerable<Finding> Of(RecordDraft draft, TimeProvider time)
    {
        var tomorrow = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime).AddDays(1);
        return
            draft.Key.Kind == RecordKind.IndicatorReport
            && DateText.Find(draft.Fields["date"]) is { } period
            && period.From > tomorrow
            ?
            [
                new Finding(
                    Severity.Warning,
                    "cooperation.report-of-future",
                    RecordPlace.Of(draft.Key, "date"),
                    ("period", $"{period}")
                ),
            ]
            : [];
    }
}
