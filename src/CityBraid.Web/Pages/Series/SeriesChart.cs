using System.Globalization;

namespace CityBraid.Web;

/// <summary>A city's totals over the years as lines: recalculated alike, and as they were closed.</summary>
internal static class SeriesChart
{
    private const string Id = "series";

    /// <summary>The chart; null when fewer than two years are complete, which is no line.</summary>
    public static Chart? Find(Visit visit, InventorySeries series)
    {
        var known = series.Years.Where(year => year.IsComplete).ToArray();
        if (known.Length < 2)
        {
            return null;
        }

        var grid = new ChartGrid(
            visit.Say("series.year"),
            [
                .. series.Years.Select(year => new ChartCategory(
                    year.Year.ToString(CultureInfo.InvariantCulture),
                    Numerals.Year(year.Year, visit.Reader)
                )),
            ],
            [
                new ChartSeries(
                    "recalculated",
                    visit.Say("series.recalculated"),
                    [.. series.Years.Select(year => year.IsComplete ? year.Recalculated : null)]
                ),
                .. series.Years.Any(year => year.Reported is not null)
                    ?
                    [
                        new ChartSeries(
                            "reported",
                            visit.Say("series.reported"),
                            [.. series.Years.Select(year => year.Reported)]
                        ),
                    ]
                    : Array.Empty<ChartSeries>(),
            ]
        )
        {
            IsTime = true,
        };
        return Chart.Lines(Frame(visit, series, (known[0], known[^1])), grid);
    }

    private static ChartFrame Frame(
        Visit visit,
        InventorySeries series,
        (SeriesYear First, SeriesYear Last) known
    )
    {
        var (first, last) = known;
        (string, string)[] values =
        [
            ("first", Numerals.Year(first.Year, visit.Reader)),
            ("last", Numerals.Year(last.Year, visit.Reader)),
            ("before", Figures.Tonnes(first.Recalculated)),
            ("after", Figures.Tonnes(last.Recalculated)),
        ];
        return new ChartFrame
        {
            Id = Id,
            Title = visit.Say("chart.series.title", values),
            AltText = visit.Say("chart.series.alt", values),
            Unit = "tCO2e",
            Sources =
            [
                visit.Say(
                    "chart.source.inventory",
                    ("gwp", series.GwpSet),
                    ("level", visit.Say($"level.{series.Level.Code}"))
                ),
            ],
        };
    }
}
