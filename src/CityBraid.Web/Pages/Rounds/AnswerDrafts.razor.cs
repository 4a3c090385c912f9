namespace CityBraid.Web;

/// <summary>Tells which answers wait for a connection, and sends them when there is one.</summary>
public sealed partial class AnswerDrafts
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>Whether nothing can be answered any more: what waits is told, and not sent.</summary>
    [Parameter]
    public bool IsLate { get; set; }
}
