using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>
/// The indicators of a workspace, what was reported on them, and what that makes at every level.
/// </summary>
/// <remarks>
/// Values are worked out from the records and the approvals whenever they are asked for, and kept nowhere:
/// they cannot be older than what they come from, and nothing that breaks off leaves a level half changed.
/// </remarks>
public sealed class IndicatorBoard
{
    private readonly Dictionary<string, IndicatorDefinition> definitions;
    private readonly Dictionary<string, ReportStanding> standings;
    private readonly LogframeRollup? rollup;
    private readonly Dictionary<string, HashSet<Period>> reported;
    private BasisChanges changes = BasisChanges.Of([], []);

    private IndicatorBoard(
        CooperationBook book,
        Dictionary<string, IndicatorDefinition> definitions,
        IReadOnlyList<ReportStanding> standings
    )
    {
        Book = book;
        this.definitions = definitions;
        this.standings = standings.ToDictionary(
            standing => standing.Report.Key.Code.Value,
            StringComparer.Ordinal
        );
        Reports = standings;
        var links = BoardLinks.Of(book, [.. definitions.Values]);
        var question = Question(links, definitions, standings);
        Periods = question.Periods;
        reported = ReportedPeriods.Of(definitions, standings);
        var put = LogframeRollup.Of(question);
        rollup = put.IsRefused ? null : put.Value;
        Findings =
        [
            .. definitions.Values.SelectMany(definition => definition.Findings),
            .. links.Findings,
            .. LeftOut(links, definitions, standings),
            .. standings.Where(standing => standing.IsRedefined).Select(Redefined),
            .. put.IsRefused ? put.Refusal.Findings : put.Value.Findings,
        ];
    }

    /// <summary>The records.</summary>
    public CooperationBook Book { get; }

    /// <summary>How many deeds there were when this was put together.</summary>
    public int Seen { get; private init; }

    /// <summary>The indicators in order of their codes.</summary>
    public IEnumerable<IndicatorDefinition> Indicators =>
        definitions.Values.OrderBy(definition => definition.Code, StringComparer.Ordinal);

    /// <summary>Every report with its standing, the latest period first.</summary>
    public IReadOnlyList<ReportStanding> Reports { get; }

    /// <summary>The periods for which values are told, in order.</summary>
    public IReadOnlyList<Period> Periods { get; }

    /// <summary>What is wrong with, or worth knowing about, indicators, reports and their links.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>
    /// Whether approved reports speak for every day of a period: a January is not its year. What was reached
    /// so far has to be told of the period's last day.
    /// </summary>
    /// <param name="project">The project; null for the whole workspace.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="period">The period.</param>
    public bool SpeaksForWhole(string? project, IndicatorDefinition indicator, Period period)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(period);
        var behind = ReportsBehind(project, indicator.Code, period);
        return indicator.Record.Fields.Has("cumulative")
            ? ReportSpan.ReachEnd(behind, period)
            : ReportSpan.CoverEach(behind, period) && !IsOfFewer(project, indicator, period, behind);
    }

    /// <summary>
    /// Whether somebody who told of the year before is missing: a sum of fewer reporters is no fall.
    /// </summary>
    private bool IsOfFewer(
        string? project,
        IndicatorDefinition indicator,
        Period period,
        IReadOnlyList<CooperationRecord> behind
    )
    {
        if (!indicator.IsAddedUp || period.From.AddYears(-1).Year < DateOnly.MinValue.Year + 1)
        {
            return false;
        }

        var before = Periods.FirstOrDefault(one =>
            one.From == period.From.AddYears(-1) && one.To.AddDays(1) == period.To.AddDays(1).AddYears(-1)
        );
        return before is not null
            && ReportSpan
                .Tellers(ReportsBehind(project, indicator.Code, before))
                .Except(ReportSpan.Tellers(behind))
                .Any();
    }

    /// <summary>The approved reports that a value is made of, of whatever project and adds to it.</summary>
    /// <param name="project">The project; null for the whole workspace.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="period">The period.</param>
    public IReadOnlyList<CooperationRecord> ReportsBehind(string? project, string indicator, Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        var updates = rollup?.SourcesOf(project ?? IndicatorDefinition.Everything, indicator, period) ?? [];
        return [.. updates.Select(update => standings[update.Id].Approved!)];
    }

    /// <summary>
    /// How a value stands to its path; null when there is no path, no value, or only a part of the period.
    /// </summary>
    public PathStatus? StatusOf(IndicatorDefinition indicator, RollupValue? value)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        var project = value?.Project == IndicatorDefinition.Everything ? null : value?.Project;
        return
            value is { Value: { } amount }
            && indicator.FindPath(project, value.Period) is { } path
            && indicator.IsComparable(value.Period, path.Target.Period)
            && (indicator.HasPathOf(project) || IsAll(project, indicator.Code, value.Period))
            && SpeaksForWhole(project, indicator, value.Period)
            ? path.Of(amount, value.Period)
            : null;
    }

    /// <summary>Whether all that is told of an indicator is one project's.</summary>
    private bool IsAll(string? project, string indicator, Period period)
    {
        var own = ReportsBehind(project, indicator, period).Select(report => report.Key).ToHashSet();
        return ReportsBehind(project: null, indicator, period).All(report => own.Contains(report.Key));
    }

    /// <summary>
    /// What an indicator's values rest on that changed after the latest approval: no approver has seen it.
    /// </summary>
    public IReadOnlyList<BasisChange> ChangesOf(string indicator) => changes.Of(indicator);

    /// <summary>Every value at every level, of the periods up to the last that was reported.</summary>
    public IEnumerable<RollupValue> Values =>
        (rollup?.Values ?? []).Where(value => IsReportedBy(value.Indicator, value.Period));

    /// <summary>Puts together what is on record.</summary>
    /// <param name="book">The records of the workspace and the directory.</param>
    /// <param name="deeds">What was done with reports, in order.</param>
    /// <param name="states">
    /// The states of reports that count and are not the latest, and the earlier states of indicators.
    /// </param>
    /// <param name="units">The units.</param>
    public static IndicatorBoard Of(
        CooperationBook book,
        IReadOnlyList<ReportDeed> deeds,
        IReadOnlyList<CooperationRecord> states,
        UnitLibrary units
    )
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(deeds);
        var read = book.Of(RecordKind.Indicator)
            .Select(record => IndicatorDefinition.Of(record, units))
            .ToDictionary(definition => definition.Code, StringComparer.Ordinal);
        var deedsOf = deeds.ToLookup(deed => deed.Report);
        var earlier = states
            .Where(state => state.Key.Kind == RecordKind.IndicatorReport)
            .ToDictionary(state => (state.Key.Code, state.Revision));
        var meanings = states
            .Where(state => state.Key.Kind == RecordKind.Indicator)
            .ToLookup(state => state.Key.Code.Value);
        ReportStanding[] reports =
        [
            .. from report in book.Of(RecordKind.IndicatorReport)
            where DateText.Find(report.Fields["date"]) is not null
            orderby DateText.Find(report.Fields["date"])!.To descending, report.Key.Code.Value
            let own = deedsOf[report.Key.Code].ToArray()
            let revision = ReportStanding.FindApproved(own)
            let counting = revision is null ? null
            : revision == report.Revision ? report
            : earlier.GetValueOrDefault((report.Key.Code, revision.Value))
            let isRedefined = counting is not null
                && book.Find(RecordKind.Indicator, counting.Fields["indicator"]) is { } indicator
                && IsRedefined(indicator, meanings[indicator.Key.Code.Value], own)
            select new ReportStanding(report, isRedefined ? null : counting, own)
            {
                IsRedefined = isRedefined,
            },
        ];
        return new IndicatorBoard(book, read, reports)
        {
            Seen = deeds.Count,
            changes = BasisChanges.Of(states, reports),
        };
    }

    /// <summary>The indicator of a code; null when there is none.</summary>
    public IndicatorDefinition? Find(string? code) =>
        code is null ? null : definitions.GetValueOrDefault(code);

    /// <summary>The report of a code; null when there is none.</summary>
    public ReportStanding? FindReport(string code) => standings.GetValueOrDefault(code);

    /// <summary>The reports on an indicator, the latest period first.</summary>
    public IEnumerable<ReportStanding> ReportsOn(string indicator) =>
        Reports.Where(standing =>
            (standing.Approved ?? standing.Report).Fields["indicator"] == indicator
            || standing.Report.Fields["indicator"] == indicator
        );

    /// <summary>What an indicator shows for a period; null where it is not told.</summary>
    /// <param name="project">The project; null for the whole workspace.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="period">The period.</param>
    public RollupValue? Find(string? project, string indicator, Period period) =>
        rollup?.Find(project ?? IndicatorDefinition.Everything, indicator, period);

    /// <summary>
    /// The latest value of an indicator that speaks for the whole of its period; a part of one where there is
    /// none else; null when there is no value at all.
    /// </summary>
    public RollupValue? FindLatest(string? project, string indicator)
    {
        var values = Periods
            .Where(period => IsReportedBy(indicator, period))
            .OrderByDescending(period => period.To)
            .ThenByDescending(period => period.Days)
            .Select(period => Find(project, indicator, period))
            .Where(value => value is { Value: not null } or { Text: not null })
            .ToArray();
        return Find(indicator) is { } definition
            ? Array.Find(
                values,
                value => value!.Text is not null || SpeaksForWhole(project, definition, value.Period)
            ) ?? values.FirstOrDefault()
            : null;
    }

    /// <summary>
    /// Whether a period is one that was reported on an indicator, here or by what adds to it, or its year.
    /// </summary>
    public bool IsReportedBy(string indicator, Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return reported.TryGetValue(indicator, out var periods) && periods.Contains(period);
    }

    /// <summary>What one report says by itself, whether it counts or not; null for nothing.</summary>
    public RollupValue? ValueOf(CooperationRecord report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Alone(report) is { IsRefused: false } alone
            ? alone.Value.Values.FirstOrDefault(value => value.Period == DateText.Find(report.Fields["date"]))
            : null;
    }

    /// <summary>What is wrong with a report by itself, or worth knowing about it.</summary>
    public IReadOnlyList<Finding> CheckOf(CooperationRecord report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Alone(report) switch
        {
            null => [],
            { IsRefused: true } refused => refused.Refusal.Findings,
            var alone => alone.Value!.Findings,
        };
    }

    /// <summary>How many places a value speaks for.</summary>
    /// <param name="project">The project; null for the whole workspace.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="period">The period.</param>
    public PlaceCoverage CoverageOf(string? project, IndicatorDefinition indicator, Period period)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        var places = ReportsBehind(project, indicator.Code, period)
            .Select(report => report.Fields["location"])
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Count();
        var fields = indicator.Record.Fields;
        return new PlaceCoverage(
            places,
            fields.FindNumber("places_count"),
            fields.FindNumber("coverage_min"),
            IsOfWhole: SpeaksForWhole(project, indicator, period)
        );
    }

    /// <summary>A report as if there were no other; null when it is on no indicator.</summary>
    private Result<LogframeRollup>? Alone(CooperationRecord report)
    {
        if (
            Find(report.Fields["indicator"]) is not { } definition
            || DateText.Find(report.Fields["date"]) is null
        )
        {
            return null;
        }

        if (definition.Evaluate(report.Fields) is { IsRefused: true } refused)
        {
            return refused.Refusal;
        }

        var update = definition.ToUpdate(report);
        return LogframeRollup.Of(
            new RollupQuestion(
                [new LogframeProject(update.Project)],
                [definition.ToLogframe() with { Project = null, Parent = null, ReportersMin = 1 }],
                [update]
            )
        );
    }

    /// <summary>Whether an indicator makes another number of a report than when it was approved.</summary>
    private static bool IsRedefined(
        CooperationRecord indicator,
        IEnumerable<CooperationRecord> states,
        IReadOnlyList<ReportDeed> deeds
    )
    {
        var approved = deeds.Last(deed => deed.Kind == ReportDeedKind.Approved).At;
        var then = states.Where(state => state.ChangedAt <= approved).MaxBy(state => state.Revision);
        return then is not null && !IndicatorMeaning.IsSame(then.Fields, indicator.Fields);
    }

    private static RollupQuestion Question(
        BoardLinks links,
        Dictionary<string, IndicatorDefinition> definitions,
        IReadOnlyList<ReportStanding> standings
    )
    {
        var updates =
            from standing in standings
            let report = standing.Approved
            where report is not null
            let definition = definitions.GetValueOrDefault(report.Fields["indicator"] ?? string.Empty)
            where definition is not null
            let update = definition.ToUpdate(report)
            where links.Carries(update)
            select update;
        IndicatorUpdate[] counting = [.. updates];
        var told = counting.Select(update => update.Period);
        return new RollupQuestion(links.Projects, links.Indicators, counting)
        {
            Periods =
            [
                .. told.Concat(told.SelectMany(ReportedPeriods.YearsOf))
                    .Distinct()
                    .OrderBy(period => period.From)
                    .ThenBy(period => period.To),
            ],
        };
    }

    /// <summary>Approved reports that no project or indicator on record carries.</summary>
    private static IEnumerable<Finding> LeftOut(
        BoardLinks links,
        Dictionary<string, IndicatorDefinition> definitions,
        IReadOnlyList<ReportStanding> standings
    ) =>
        from standing in standings
        let report = standing.Approved
        where report is not null
        let definition = definitions.GetValueOrDefault(report.Fields["indicator"] ?? string.Empty)
        where definition is null || !links.Carries(definition.ToUpdate(report))
        select new Finding(
            Severity.Error,
            "cooperation.rollup-not-here",
            RecordPlace.Of(report.Key),
            ("project", report.Fields["project"] ?? string.Empty),
            ("indicator", report.Fields["indicator"] ?? string.Empty)
        );

    /// <summary>The indicator was changed: what was approved on it meant something else.</summary>
    private static Finding Redefined(ReportStanding standing)
    {
        var fields = standing.Report.Fields;
        return new Finding(
            Severity.Warning,
            "cooperation.report-redefined",
            new Location(
                fields["project"] ?? IndicatorDefinition.Unassigned,
                fields["indicator"],
                standing.Report.Key.Code.Value
            ),
            ("indicator", fields["indicator"] ?? string.Empty)
        );
    }
}
