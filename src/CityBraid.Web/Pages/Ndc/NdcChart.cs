using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>
/// Measures as bars: what was reached of what was expected, what is still missing, what came beyond it.
/// </summary>
internal static class NdcChart
{
    private const string Id = "measures";

    /// <summary>The chart; null when of no measure both are known of a year.</summary>
    public static Chart? Find(Visit visit, NdcOverview overview)
    {
        // A bar cannot show that less than nothing was avoided; the table tells it.
        var known = overview
            .Measures.Where(progress => progress.Latest is { Expected: >= 0, Measured: >= 0 })
            .ToArray();
        if (known.Length == 0)
        {
            return null;
        }

        var years = known.Select(progress => progress.Latest!).ToArray();
        var grid = new ChartGrid(
            CooperationWords.Kind(visit, RecordKind.NdcMeasure),
            [
                .. known.Select(progress => new ChartCategory(
                    progress.Measure.Key.Code.Value,
                    NameOf(visit, progress)
                )),
            ],
            [
                Series(
                    visit,
                    "reached",
                    years.Select(one => Math.Min(one.Measured!.Value, one.Expected!.Value))
                ),
                Series(visit, "short", years.Select(one => Math.Max(-one.Difference!.Value, 0m))),
                Series(visit, "beyond", years.Select(one => Math.Max(one.Difference!.Value, 0m))),
            ]
        );
        return Chart.StackedBars(Frame(visit, overview, known), grid);
    }

    private static string NameOf(Visit visit, MeasureProgress progress) =>
        $"{progress.Measure.Name.In(visit.Lang)} ({Numerals.Year(progress.Latest!.Year, visit.Reader)})";

    private static ChartSeries Series(Visit visit, string key, IEnumerable<decimal> values) =>
        new(
            key,
            CooperationWords.Say(visit, $"ndc.chart.{key}"),
            [.. values.Select(value => (decimal?)value)]
        );

    private static ChartFrame Frame(Visit visit, NdcOverview overview, MeasureProgress[] drawn)
    {
        var reached = drawn.Count(progress => progress.Latest is { Difference: >= 0 });
        (string, string)[] values =
        [
            ("reached", Numerals.Show(reached)),
            ("count", Numerals.Show(drawn.Length)),
        ];
        var left = overview.Measures.Count - drawn.Length;
        return new ChartFrame
        {
            Id = Id,
            Title = CooperationWords.Say(visit, "ndc.chart.title", values),
            AltText = CooperationWords.Say(visit, "ndc.chart.alt", values),
            Unit = "kt CO2e",
            Sources = [CooperationWords.Say(visit, "ndc.chart.source")],
            Notes =
                left == 0
                    ? []
                    : [CooperationWords.Say(visit, "ndc.chart.left", ("count", Numerals.Show(left)))],
        };
    }
}
