using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace CityBraid.Web;

/// <summary>A chart as the drawing script reads it: numbers to draw, words and numbers to show.</summary>
internal static class ChartDrawing
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    private static readonly string[] WordKeys =
    [
        "chart.copied",
        "chart.failed",
        "chart.hidden",
        "chart.loading",
        "chart.missing",
        "chart.shown",
        "chart.source",
    ];

    /// <summary>The chart as JSON, to stand in an attribute.</summary>
    public static string Write(Chart chart, ChartView view, Visit visit)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(visit);
        return JsonSerializer.Serialize(
            new
            {
                chart.Id,
                Kind = JsonNamingPolicy.CamelCase.ConvertName(chart.Kind.ToString()),
                chart.Frame.Title,
                chart.Frame.Unit,
                chart.Frame.Sources,
                visit.Lang,
                File = ChartDownload.FileName(visit, chart, ending: string.Empty).TrimEnd('.'),
                view.IsTable,
                view.Hidden,
                IsTime = chart.Grid is { IsTime: true },
                Categories = chart.Grid?.Categories ?? [],
                Series = (chart.Grid?.Series ?? []).Select(Series),
                Nodes = chart.Flows?.Nodes ?? [],
                Flows = (chart.Flows?.Flows ?? []).Select(Flow),
                Words = WordKeys.ToDictionary(
                    key => key[(key.IndexOf('.', StringComparison.Ordinal) + 1)..],
                    key => visit.Say(key),
                    StringComparer.Ordinal
                ),
                Numbers = NumberForm.Shown,
            },
            Json
        );
    }

    private static object Series(ChartSeries series) =>
        new
        {
            series.Key,
            series.Name,
            series.Values,
            Texts = series.Values.Select(Figures.Tonnes),
        };

    private static object Flow(ChartFlow flow) =>
        new
        {
            flow.From,
            flow.To,
            flow.Amount,
            Text = Figures.Tonnes(flow.Amount),
        };
}
