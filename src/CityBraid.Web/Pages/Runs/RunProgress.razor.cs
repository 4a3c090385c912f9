using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>
/// Where a run stands: bar, stage, per cent, time, and the button that cancels it; for any page.
/// </summary>
/// <remarks>
/// A script follows it while it goes on, and loads the page anew when it ends. Without script a page puts
/// <see cref="RunRefresh"/> into its head.
/// </remarks>
public sealed partial class RunProgress(AssetFiles files, TimeProvider time)
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The run.</summary>
    [Parameter]
    [EditorRequired]
    public required Run Run { get; set; }

    private AssetFiles Files => files;

    private RunSight Sight => RunSight.Of(Run, Visit, time.GetUtcNow());
}
