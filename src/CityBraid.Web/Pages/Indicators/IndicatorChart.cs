using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>An indicator over the years beside the line from its baseline to its target.</summary>
internal static class IndicatorChart
{
    /// <summary>The chart; null when there are not two years to draw.</summary>
    /// <remarks>Budget and calendar years are not drawn on one axis: a note says what is left out.</remarks>
    public static Chart? Find(Visit visit, IndicatorView view, IndicatorDefinition indicator)
    {
        var years = Told(view, indicator, PeriodKind.CalendarYear);
        var budgets = Told(view, indicator, PeriodKind.FiscalYear);
        Period[] drawn =
            years.Count > 0 ? [.. Calendar(indicator, years.Keys)] : [.. budgets.Keys.Order(ByStart)];
        var known = years.Count > 0 ? years : budgets;
        if (known.Count == 0 || drawn.Length < 2)
        {
            return null;
        }

        var grid = new ChartGrid(
            visit.Say("series.year"),
            [
                .. drawn.Select(period => new ChartCategory(
                    $"{period}",
                    Numerals.Period(period, visit.Reader)
                )),
            ],
            [.. Series(visit, indicator, drawn, known)]
        )
        {
            IsTime = years.Count > 0,
        };
        var left = years.Count > 0 ? budgets.Count : 0;
        return Chart.Lines(Frame(visit, indicator, known, left), grid);
    }

    private static Comparer<Period> ByStart { get; } =
        Comparer<Period>.Create((left, right) => left.From.CompareTo(right.From));

    private static Dictionary<Period, decimal?> Told(
        IndicatorView view,
        IndicatorDefinition indicator,
        PeriodKind kind
    ) =>
        view
            .Board.Periods.Where(period => period.Kind == kind)
            .Select(period => view.Board.Find(project: null, indicator.Code, period))
            .OfType<RollupValue>()
            .Where(value => value.Value is not null && view.Board.IsReportedBy(indicator.Code, value.Period))
            .Where(value => view.Board.SpeaksForWhole(project: null, indicator, value.Period))
            .ToDictionary(value => value.Period, value => value.Value);

    /// <summary>Every year from the first to the last that is reached, started from or aimed at.</summary>
    private static IEnumerable<Period> Calendar(IndicatorDefinition indicator, IEnumerable<Period> known)
    {
        int[] all = [.. Milestones(indicator).Concat(known).Select(period => period.To.Year)];
        return Enumerable.Range(all.Min(), all.Max() - all.Min() + 1).Select(year => Period.Year(year));
    }

    private static IEnumerable<Period> Milestones(IndicatorDefinition indicator) =>
        indicator
            .Milestones("baseline", project: null)
            .Concat(indicator.Milestones("target", project: null))
            .Select(one => one.Period);

    private static IEnumerable<ChartSeries> Series(
        Visit visit,
        IndicatorDefinition indicator,
        Period[] drawn,
        Dictionary<Period, decimal?> known
    )
    {
        yield return new ChartSeries(
            "reached",
            CooperationWords.Say(visit, "chart.reached"),
            [.. drawn.Select(period => known.GetValueOrDefault(period))]
        );
        if (Milestones(indicator).Count() > 1)
        {
            yield return new ChartSeries(
                "path",
                CooperationWords.Say(visit, "values.path"),
                [.. drawn.Select(period => indicator.FindPath(project: null, period)?.At(period))]
            );
        }
    }

    private static ChartFrame Frame(
        Visit visit,
        IndicatorDefinition indicator,
        Dictionary<Period, decimal?> known,
        int left
    )
    {
        var latest = known.Keys.MaxBy(period => period.To)!;
        (string, string)[] values =
        [
            ("name", indicator.Record.Name.In(visit.Lang)),
            ("year", Numerals.Period(latest, visit.Reader)),
            ("value", IndicatorWords.WithUnit(indicator, known[latest] ?? 0)),
        ];
        return new ChartFrame
        {
            Id = "indicator",
            Title = CooperationWords.Say(visit, "chart.indicator.title", values),
            AltText = CooperationWords.Say(visit, "chart.indicator.alt", values),
            Unit = indicator.UnitText ?? Unit.One.Symbol,
            Sources =
            [
                indicator.Record.Fields.FindLocal("data_source")?.In(visit.Lang)
                    ?? CooperationWords.Say(visit, "chart.indicator.source"),
            ],
            Notes =
                left == 0
                    ? []
                    : [CooperationWords.Say(visit, "chart.indicator.left", ("count", Numerals.Show(left)))],
        };
    }
}
