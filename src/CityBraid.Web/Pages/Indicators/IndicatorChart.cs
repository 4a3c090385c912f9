using System.Globalization;
using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>An indicator over the years beside the line from its baseline to its target.</summary>
internal static class IndicatorChart
{
    /// <summary>The chart; null when there are not two years to draw.</summary>
    public static Chart? Find(Visit visit, IndicatorView view, IndicatorDefinition indicator)
    {
        var known = view
            .Board.Periods.Where(period => period == Period.Year(period.From.Year))
            .Select(period => view.Board.Find(project: null, indicator.Code, period))
            .OfType<RollupValue>()
            .Where(value => value.Value is not null)
            .ToDictionary(value => value.Period.From.Year, value => value.Value);
        var milestones = indicator
            .Milestones("baseline", project: null)
            .Concat(indicator.Milestones("target", project: null))
            .Select(one => one.Period.To.Year)
            .ToArray();
        var all = known.Keys.Concat(milestones).ToArray();
        if (known.Count == 0 || all.Distinct().Count() < 2)
        {
            return null;
        }

        int[] years = [.. Enumerable.Range(all.Min(), all.Max() - all.Min() + 1)];
        var grid = new ChartGrid(
            visit.Say("series.year"),
            [
                .. years.Select(year => new ChartCategory(
                    year.ToString(CultureInfo.InvariantCulture),
                    Numerals.Year(year, visit.Reader)
                )),
            ],
            [
                new ChartSeries(
                    "reached",
                    CooperationWords.Say(visit, "chart.reached"),
                    [.. years.Select(year => known.GetValueOrDefault(year))]
                ),
                .. milestones.Length > 1
                    ?
                    [
                        new ChartSeries(
                            "path",
                            CooperationWords.Say(visit, "values.path"),
                            [.. years.Select(year => PathAt(indicator, year))]
                        ),
                    ]
                    : Array.Empty<ChartSeries>(),
            ]
        )
        {
            IsTime = true,
        };
        return Chart.Lines(Frame(visit, indicator, known), grid);
    }

    private static decimal? PathAt(IndicatorDefinition indicator, int year) =>
        indicator.FindPath(project: null, Period.Year(year))?.At(Period.Year(year));

    private static ChartFrame Frame(
        Visit visit,
        IndicatorDefinition indicator,
        Dictionary<int, decimal?> known
    )
    {
        var latest = known.Keys.Max();
        (string, string)[] values =
        [
            ("name", indicator.Record.Name.In(visit.Lang)),
            ("year", Numerals.Year(latest, visit.Reader)),
            ("value", IndicatorWords.WithUnit(indicator, known[latest] ?? 0)),
        ];
        return new ChartFrame
        {
            Id = "indicator",
            Title = CooperationWords.Say(visit, "chart.indicator.title", values),
            AltText = CooperationWords.Say(visit, "chart.indicator.alt", values),
            Unit = indicator.Record.Fields["unit"] ?? string.Empty,
            Sources =
            [
                indicator.Record.Fields.FindLocal("data_source")?.In(visit.Lang)
                    ?? CooperationWords.Say(visit, "chart.indicator.source"),
            ],
        };
    }
}
