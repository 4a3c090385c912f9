namespace CityBraid.Web;

/// <summary>A row of a logframe: a text with what shows it, when, and what it assumes.</summary>
public sealed partial class WorkLevel
{
    private static readonly string[] Plain = ["baseline", "target", "valid_from", "valid_to"];

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The language that the group writes in.</summary>
    [Parameter]
    [EditorRequired]
    public required string Language { get; set; }

    /// <summary>The logframe.</summary>
    [Parameter]
    [EditorRequired]
    public required WorkRecord Logframe { get; set; }

    /// <summary>The name of the row.</summary>
    [Parameter]
    [EditorRequired]
    public required string Row { get; set; }

    private bool IsNew => Logframe.Fields.Within($"levels/{Row}").Count == 0;

    private string At(string field) => $"levels/{Row}/{field}";
}
