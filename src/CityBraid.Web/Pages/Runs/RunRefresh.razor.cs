using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>
/// Lets a browser without script load the page anew while a run goes on; for a page's head.
/// </summary>
public sealed partial class RunRefresh
{
    /// <summary>The run.</summary>
    [Parameter]
    [EditorRequired]
    public required Run Run { get; set; }
}
