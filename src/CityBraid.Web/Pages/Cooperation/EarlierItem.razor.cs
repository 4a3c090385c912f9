using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>What an earlier meeting recommended, and which meeting it was.</summary>
public sealed partial class EarlierItem
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationView View { get; set; }

    /// <summary>The recommendation.</summary>
    [Parameter]
    [EditorRequired]
    public required EarlierRecommendation Item { get; set; }
}
