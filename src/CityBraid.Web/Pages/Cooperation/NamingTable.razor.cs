using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>The records that name another one, by kind.</summary>
public sealed partial class NamingTable
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationView View { get; set; }

    /// <summary>The records by kind.</summary>
    [Parameter]
    [EditorRequired]
    public required IEnumerable<IGrouping<RecordKind, CooperationRecord>> Groups { get; set; }
}
