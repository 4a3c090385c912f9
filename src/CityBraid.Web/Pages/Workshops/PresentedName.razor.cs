using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>A record's name, which leads to its page for whoever may open that.</summary>
public sealed partial class PresentedName
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The record.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationRecord Record { get; set; }

    /// <summary>The workspace; null for who may not open it.</summary>
    [Parameter]
    public CooperationView? View { get; set; }
}
