using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>An indicator of a logframe's row, period by period.</summary>
/// <param name="Indicator">The indicator: the record itself and no copy.</param>
/// <param name="Periods">Its periods, the earliest first.</param>
public sealed record LogframeMeasure(IndicatorDefinition Indicator, IReadOnlyList<LogframePeriod> Periods)
{
    /// <summary>What is on record of an indicator in a project.</summary>
    /// <param name="board">The indicators and their values.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="project">The project; null for the whole workspace.</param>
    public static LogframeMeasure Of(IndicatorBoard board, IndicatorDefinition indicator, string? project)
    {
        ArgumentNullException.ThrowIfNull(board);
        ArgumentNullException.ThrowIfNull(indicator);
        var baselines = indicator.Milestones("baseline", project);
        var targets = indicator.Milestones("target", project);
        var told = board
            .Periods.Where(period => board.IsReportedBy(indicator.Code, period))
            .Select(period => board.Find(project, indicator.Code, period))
            .OfType<RollupValue>()
            .Where(value => value.Reason is not (NoValue.NothingApproved or NoValue.Qualitative))
            .ToDictionary(value => value.Period);
        var periods = baselines
            .Concat(targets)
            .Select(milestone => milestone.Period)
            .Concat(told.Keys)
            .Distinct()
            .OrderBy(period => period.To)
            .ThenBy(period => period.Days);
        return new LogframeMeasure(
            indicator,
            [
                .. from period in periods
                let actual = told.GetValueOrDefault(period)
                select new LogframePeriod(period)
                {
                    Baseline = baselines.FirstOrDefault(one => one.Period == period)?.Value,
                    Target = targets.FirstOrDefault(one => one.Period == period)?.Value,
                    Path = indicator.FindPath(project, period)?.At(period),
                    Actual = actual,
                    Status = board.StatusOf(indicator, actual),
                    IsPart = actual?.Value is not null && !board.SpeaksForWhole(project, indicator, period),
                },
            ]
        );
    }
}
