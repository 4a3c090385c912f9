using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Approved values of indicators, as far as they may stand for a whole country.</summary>
internal sealed class NdcValues(IndicatorBoard board)
{
    public IndicatorBoard Board => board;

    /// <summary>The value of a period, from the indicator's own project or the whole workspace.</summary>
    public NdcValue Find(string indicator, Period period)
    {
        if (board.Find(indicator) is not { } definition)
        {
            return new NdcValue(Value: null, Gap: null);
        }

        if (
            !board.IsReportedBy(indicator, period)
            || board.Find(ProjectOf(definition), indicator, period) is not { Value: not null } value
        )
        {
            return OtherYearsOf(indicator).Any(period.Overlaps)
                ? Held(NdcGapReason.OtherYear, indicator)
                : new NdcValue(Value: null, Gap: null);
        }

        return !value.IsComplete ? Held(NdcGapReason.Incomplete, indicator)
            : IsOfTooFew(definition, period) ? Held(NdcGapReason.TooFewPlaces, indicator)
            : !SpeaksForYear(definition, period) ? Held(NdcGapReason.PartOfYear, indicator)
            : new NdcValue(value, Gap: null);
    }

    /// <summary>The value of the latest calendar year that is told as a whole.</summary>
    public NdcValue FindLatest(string indicator)
    {
        NdcValue[] told =
        [
            .. YearsOf(indicator).OrderDescending().Select(year => Find(indicator, Period.Year(year))),
        ];
        return Array.Find(
                told,
                value => value.Gap?.Reason is not (NdcGapReason.PartOfYear or NdcGapReason.OtherYear)
            )
            ?? told.FirstOrDefault()
            ?? (
                OtherYearsOf(indicator).Any()
                    ? Held(NdcGapReason.OtherYear, indicator)
                    : new NdcValue(Value: null, Gap: null)
            );
    }

    /// <summary>
    /// Periods with a value that lie across the end of a calendar year: no table of those years can count
    /// them.
    /// </summary>
    public IEnumerable<Period> OtherYearsOf(string indicator) =>
        board.Find(indicator) is not { } definition
            ? []
            : board.Periods.Where(period =>
                period.From.Year != period.To.Year
                && board.IsReportedBy(indicator, period)
                && ReportSpan.ReachEnd(board.ReportsBehind(ProjectOf(definition), indicator, period), period)
            );

    /// <summary>The calendar years with a value.</summary>
    public IReadOnlyList<int> YearsOf(string indicator) =>
        [
            .. from period in board.Periods
            where period.Kind == PeriodKind.CalendarYear
            where Find(indicator, period) is { Value: not null } or { Gap: not null }
            orderby period.From
            select period.From.Year,
        ];

    /// <summary>The indicator, and the approved reports that a period's value comes from.</summary>
    public IEnumerable<RecordKey> RecordsOf(IndicatorDefinition definition, Period period) =>
        board
            .ReportsBehind(ProjectOf(definition), definition.Code, period)
            .Select(report => report.Key)
            .Prepend(definition.Record.Key);

    /// <summary>
    /// A value that some places make stands for a country only where enough of how many there are went in.
    /// </summary>
    private bool IsOfTooFew(IndicatorDefinition definition, Period period)
    {
        var fields = definition.Record.Fields;
        var coverage = board.CoverageOf(ProjectOf(definition), definition, period) with { IsOfWhole = true };
        var isOfPlaces =
            coverage.Places > 0
            || fields["scale"] is not (null or "country")
            || fields.Has("places_count")
            || fields.Has("coverage_min");
        return isOfPlaces && fields["scale"] is not "country" && coverage.IsWithheld;
    }

    /// <summary>
    /// What is added up needs every day of the year; what was reached so far needs to be told at its end.
    /// </summary>
    private bool SpeaksForYear(IndicatorDefinition definition, Period year)
    {
        var project = ProjectOf(definition);
        return board.SpeaksForWhole(project, definition, year);
    }

    private static string? ProjectOf(IndicatorDefinition definition) => definition.Record.Fields["project"];

    private static NdcValue Held(NdcGapReason reason, string indicator) =>
        new(Value: null, new NdcGap(reason, indicator));
}
