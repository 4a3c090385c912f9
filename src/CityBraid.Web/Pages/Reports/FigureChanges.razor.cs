namespace CityBraid.Web;

/// <summary>Which figures of a kept report are others now.</summary>
public sealed partial class FigureChanges
{
    private const int ChangesMax = 100;
    private const int Decimals = 6;

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The report.</summary>
    [Parameter]
    [EditorRequired]
    public required OpenedReport Opened { get; set; }

    private bool IsDraft => Opened.Kept.IsDraft;

    private static string Number(KeptFigure? figure) =>
        figure is null ? Figures.None : Numerals.Show(figure.Value, Decimals);

    private string Say(string key, params (string Name, string Value)[] values) =>
        ReportWords.Say(Visit, key, values);
}
