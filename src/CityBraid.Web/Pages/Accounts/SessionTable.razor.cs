using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Where a person is signed in, and the buttons that end it.</summary>
public sealed partial class SessionTable
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The sessions.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<Session> Sessions { get; set; }

    /// <summary>The hash of the session that asks.</summary>
    [Parameter]
    public string? Current { get; set; }
}
