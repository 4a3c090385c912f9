using System.Globalization;

namespace CityBraid.Web;

/// <summary>
/// One chart: its finding, its drawing and its table, its source and its files. Without script the table is
/// all there, and the drawing is not missed.
/// </summary>
public sealed partial class ChartFigure
{
    /// <summary>The chart.</summary>
    [Parameter]
    [EditorRequired]
    public required Chart Chart { get; set; }

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    private string Anchor => $"chart-{Chart.Id}";

    private ChartTable Table => ChartTable.Of(Chart);

    private ChartView View => ChartView.Of(Visit, Chart);

    private string Drawing => ChartDrawing.Write(Chart, View, Visit);

    /// <summary>What the keys do; only bars, areas and lines have series to hide.</summary>
    private string Keys =>
        Chart
            is {
                Kind: ChartKind.StackedBars or ChartKind.StackedAreas or ChartKind.Lines,
                Grid.Series.Count: > 1
            }
            ? "chart.keys"
            : "chart.keys.plain";

    /// <summary>The chart's own notes, and what does not add up in it.</summary>
    private IEnumerable<string> Notes =>
        Chart.Frame.Notes.Concat(
            (Chart.Flows?.Unbalanced ?? []).Select(node => Visit.Say("chart.unbalanced", ("node", node.Name)))
        );

    private static string Exact(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private string Part(string name) => $"{Anchor}-{name}";
}
