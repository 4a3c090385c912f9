using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>
/// Shows the logframes of a workspace: rows as they read, targets and what was reached by period, and where
/// their logic does not hold.
/// </summary>
/// <param name="boards">The indicators.</param>
public sealed class ShowLogframes(IndicatorBoards boards)
{
    /// <summary>The logframes, in order of their codes.</summary>
    public async Task<Result<IReadOnlyList<LogframeOverview>>> RunAsync(
        Actor actor,
        PlaceCode workspace,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(workspace);
        if (CooperationAccess.FindReadingRefusal(actor, workspace) is { } refusal)
        {
            return refusal;
        }

        var board = await boards.OpenAsync(actor, workspace, cancellation);
        return board
            .Book.Of(RecordKind.Logframe)
            .Select(logframe => LogframeOverview.Of(logframe, board))
            .ToArray();
    }
}
