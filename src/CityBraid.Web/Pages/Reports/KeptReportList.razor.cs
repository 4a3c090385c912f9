namespace CityBraid.Web;

/// <summary>The drafts and published reports of a workspace, and a way to start one.</summary>
public sealed partial class KeptReportList
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required ReportsView View { get; set; }

    private string Say(string key, params (string Name, string Value)[] values) =>
        ReportWords.Say(Visit, key, values);
}
