using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Targets of a logframe's rows beside what was reported and approved, period by period.</summary>
public sealed partial class LogframeProgress
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required IndicatorView View { get; set; }

    /// <summary>The logframe.</summary>
    [Parameter]
    [EditorRequired]
    public required LogframeOverview Logframe { get; set; }

    private IReadOnlyList<(InheritedRow Row, LogframeMeasure Measure)> Lines =>
        [.. Logframe.Rows.SelectMany(row => row.Measures.Select(measure => (row.Row, measure)))];

    private static string Amount(LogframeMeasure measure, decimal? amount) =>
        amount is { } known ? IndicatorWords.WithUnit(measure.Indicator, known) : Figures.None;

    private string Say(string key) => CooperationWords.Say(Visit, key);
}
