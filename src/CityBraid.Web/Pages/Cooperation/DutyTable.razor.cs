using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>What is late or due soon: decisions, action items, reports, agreements.</summary>
public sealed partial class DutyTable
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationView View { get; set; }

    /// <summary>The duties, all with a due day.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<Duty> Duties { get; set; }

    /// <summary>The element that names the table.</summary>
    [Parameter]
    [EditorRequired]
    public required string Title { get; set; }
}
