using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>
/// Finds who has not reported: what is due by how often an indicator is reported, and since when.
/// </summary>
/// <remarks>
/// Expected is whoever reported before, each project whose logframe is measured by the indicator, with the
/// organisation that its row names, and without any of these the indicator's owner.
/// </remarks>
internal sealed class MissingReports(IndicatorBoard board, DateOnly today)
{
    /// <summary>How far back anything is asked for.</summary>
    private const int YearsMax = 20;

    private readonly ILookup<string, ExpectedReporter> measuring = (
        from logframe in board.Book.Of(RecordKind.Logframe)
        let project = logframe.Fields["project"]
        where project is not null
        from row in LogframeInheritance.Rows(logframe, board.Book)
        from indicator in row.Fields.Members("measured_by")
        select (indicator, Reporter: new ExpectedReporter(project, Location: null, row.Fields["owner"]))
    ).ToLookup(one => one.indicator, one => one.Reporter, StringComparer.Ordinal);

    /// <summary>What is missing, the longest missing first.</summary>
    public IReadOnlyList<MissingReport> All =>
        [
            .. board
                .Indicators.SelectMany(Of)
                .OrderBy(missing => missing.Since)
                .ThenBy(missing => missing.Indicator.Code, StringComparer.Ordinal)
                .ThenBy(missing => missing.Project, StringComparer.Ordinal)
                .ThenBy(missing => missing.Location, StringComparer.Ordinal),
        ];

    private IEnumerable<MissingReport> Of(IndicatorDefinition indicator)
    {
        if (ReportRhythm.MonthsOf(indicator) is not { } months)
        {
            return [];
        }

        // What is to be mended is as good as not there; what waits is there.
        var told = (
            from standing in board.Reports
            let report = standing.Approved ?? standing.Report
            where report.Fields["indicator"] == indicator.Code
            where
                standing.State is not (ReportState.Returned or ReportState.Withdrawn)
                || standing.Approved is not null
            select (Reporter: ExpectedReporter.Of(report.Fields), Days: DateText.Find(report.Fields["date"])!)
        ).ToList();
        return from reporter in Expected(indicator)
            let reported = told.Where(one => reporter.IsMetBy(one.Reporter)).Select(one => one.Days).ToList()
            let missing = Due(indicator, reporter, reported, months)
                .Where(period => !ReportRhythm.IsTold(period, reported, IsByEnd(indicator)))
                .ToList()
            where missing.Count > 0
            select new MissingReport(indicator, missing[0], missing[^1], missing.Count)
            {
                Project = reporter.Project,
                Location = reporter.Location,
                Organisation = reporter.Organisation,
                Reported = reported.MaxBy(days => days.To),
            };
    }

    private ExpectedReporter[] Expected(IndicatorDefinition indicator)
    {
        var earlier = board
            .Reports.Select(standing => (standing.Approved ?? standing.Report).Fields)
            .Where(report => report["indicator"] == indicator.Code)
            .Select(ExpectedReporter.Of)
            .Distinct()
            .ToList();
        var only = indicator.Record.Fields["project"];
        var measured = measuring[indicator.Code]
            .Where(one => !earlier.Exists(one.IsMetBy))
            .Where(one => only is null || one.Project == only)
            .Distinct();
        ExpectedReporter[] all = [.. earlier, .. measured];
        return all.Length > 0
            ? all
            : [new ExpectedReporter(only, Location: null, indicator.Record.Fields["owner"])];
    }

    /// <summary>
    /// The periods that are over, from the first that was reported, or from when the work or the baseline
    /// began; where nobody says, the last one.
    /// </summary>
    private IReadOnlyList<Period> Due(
        IndicatorDefinition indicator,
        ExpectedReporter reporter,
        List<Period> reported,
        int months
    )
    {
        var project = board.Book.Find(RecordKind.Project, reporter.Project)?.Fields;
        var baseline = indicator.Milestones("baseline", reporter.Project) is [var first, ..]
            ? first.Period.To.AddDays(1)
            : (DateOnly?)null;
        var start =
            reported.Count > 0
                ? reported.Min(days => days.From)
                : DateText.Find(project?["valid_from"])?.From ?? baseline;
        var end = DateText.Find(project?["valid_to"])?.To;
        var earliest = today.AddYears(-YearsMax);
        var periods = start is { } day
            ? ReportRhythm.Between(day < earliest ? earliest : day, today, months)
            : [ReportRhythm.Latest(today, months)];
        return [.. periods.Where(period => end is null || period.From <= end)];
    }

    private static bool IsByEnd(IndicatorDefinition indicator) =>
        indicator.Record.Fields.Has("cumulative")
        || indicator.Record.Fields["every"] is "half-year" or "two-years";
}
