using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>An indicator of a logframe's row, as JSON.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Unit">The unit as it is written; null for pure numbers.</param>
/// <param name="Periods">Baseline, targets and what was approved, the earliest first.</param>
public sealed record LogframeMeasureDocument(
    string Indicator,
    string? Unit,
    IReadOnlyList<LogframePeriodDocument> Periods
)
{
    /// <summary>An indicator with its periods.</summary>
    internal static LogframeMeasureDocument Of(LogframeMeasure measure) =>
        new(
            measure.Indicator.Code,
            measure.Indicator.Record.Fields["unit"],
            [.. measure.Periods.Select(LogframePeriodDocument.Of)]
        );
}
