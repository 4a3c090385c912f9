using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Measures, with what they were expected to avoid beside what was measured.</summary>
public sealed partial class NdcMeasureList
{
    private static readonly string[] Columns = ["expected", "measured", "difference", "share"];

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationView View { get; set; }

    /// <summary>The measures.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<MeasureProgress> Measures { get; set; }

    private static string Number(decimal? kilotonnes) =>
        kilotonnes is { } known ? NdcLabels.Number(known) : Figures.None;

    private static string Percent(decimal? share) =>
        share is { } known ? $"{Numerals.Show(known, 1)} %" : Figures.None;
}
