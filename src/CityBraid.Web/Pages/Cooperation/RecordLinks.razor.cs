using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Records by name, each leading to its page.</summary>
public sealed partial class RecordLinks
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationView View { get; set; }

    /// <summary>The records.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<CooperationRecord> Records { get; set; }
}
