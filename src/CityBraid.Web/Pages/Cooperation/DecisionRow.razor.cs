using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>A decision, or what is to be done because of it, in one line.</summary>
public sealed partial class DecisionRow
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationView View { get; set; }

    /// <summary>The decision or action item.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationRecord Record { get; set; }
}
