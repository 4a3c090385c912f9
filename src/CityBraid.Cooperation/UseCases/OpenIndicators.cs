using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Shows the indicators of a workspace with their reports and values at every level.</summary>
/// <param name="boards">The indicators.</param>
public sealed class OpenIndicators(IndicatorBoards boards)
{
    /// <summary>The indicators, for whoever may read the workspace's records.</summary>
    public async Task<Result<IndicatorBoard>> RunAsync(
        Actor actor,
        PlaceCode workspace,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(workspace);
        return CooperationAccess.FindReadingRefusal(actor, workspace) is { } refusal
            ? refusal
            : await boards.OpenAsync(actor, workspace, cancellation);
    }
}
