using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Approved values of indicators, as far as they may stand for a whole country.</summary>
internal sealed class NdcValues(IndicatorBoard board)
{
    public IndicatorBoard Board => board;

    /// <summary>The value of a period, from the indicator's own project or the whole workspace.</summary>
    public NdcValue Find(string indicator, Period period)
    {
        if (
            board.Find(indicator) is not { } definition
            || board.Find(definition.Record.Fields["project"], indicator, period)
                is not { Value: not null } value
        )
        {
            return new NdcValue(Value: null, Gap: null);
        }

        return !value.IsComplete ? Held(NdcGapReason.Incomplete, indicator)
            : IsOfTooFew(definition, period) ? Held(NdcGapReason.TooFewPlaces, indicator)
            : new NdcValue(value, Gap: null);
    }

    /// <summary>The value of the latest calendar year that there is one of.</summary>
    public NdcValue FindLatest(string indicator) =>
        YearsOf(indicator)
            .OrderDescending()
            .Select(year => Find(indicator, Period.Year(year)))
            .FirstOrDefault()
        ?? new NdcValue(Value: null, Gap: null);

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
            .ReportsOn(definition.Code)
            .Select(standing => standing.Approved)
            .OfType<CooperationRecord>()
            .Where(report => DateText.Find(report.Fields["date"]) is { } told && period.Contains(told))
            .Select(report => report.Key)
            .Prepend(definition.Record.Key);

    /// <summary>
    /// A value that some places make stands for a country only where enough of how many there are went in.
    /// </summary>
    private bool IsOfTooFew(IndicatorDefinition definition, Period period)
    {
        var fields = definition.Record.Fields;
        var isOfPlaces =
            fields["scale"] is not (null or "country")
            || fields.Has("places_count")
            || fields.Has("coverage_min");
        return isOfPlaces && board.CoverageOf(definition, period).IsWithheld;
    }

    private static NdcValue Held(NdcGapReason reason, string indicator) =>
        new(Value: null, new NdcGap(reason, indicator));
}
