namespace CityBraid.Web;

/// <summary>What a form asks for and nothing on record gives, with who can give it and where.</summary>
public sealed partial class GapTable
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required ReportsView View { get; set; }

    /// <summary>How far the form is filled.</summary>
    [Parameter]
    [EditorRequired]
    public required FillRate Fill { get; set; }

    /// <summary>Where what is missing is entered: facts of a place, records of a programme.</summary>
    private string Way => View.Place is null ? "projects" : "data";

    private string WayName => View.Place is null ? "reports.to-records" : "reports.to-data";

    private string Say(string key, params (string Name, string Value)[] values) =>
        ReportWords.Say(Visit, key, values);
}
