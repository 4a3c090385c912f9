using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>A record's name that leads to its page.</summary>
public sealed partial class RecordLink
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationView View { get; set; }

    /// <summary>The record; null when none of its code is on record.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationRecord? Record { get; set; }

    /// <summary>Whether it is marked when it is invented for demonstration.</summary>
    [Parameter]
    public bool IsMarked { get; set; } = true;

    /// <summary>The code that was referred to.</summary>
    [Parameter]
    public string? Code { get; set; }
}
