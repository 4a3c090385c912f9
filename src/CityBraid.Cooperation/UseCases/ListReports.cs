using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Lists what was reported on all indicators of a workspace, and who has not reported.</summary>
/// <param name="boards">The indicators.</param>
/// <param name="time">Tells what is over.</param>
public sealed class ListReports(IndicatorBoards boards, TimeProvider time)
{
    /// <summary>The reports and what is missing, for those who work there.</summary>
    public async Task<Result<ReportOverview>> RunAsync(
        Actor actor,
        PlaceCode workspace,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(workspace);
        var refusal =
            CooperationAccess.FindReadingRefusal(actor, workspace)
            ?? actor.FindRefusal(Permission.Discuss, workspace);
        if (refusal is not null)
        {
            return refusal;
        }

        var board = await boards.OpenAsync(actor, workspace, cancellation);
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        return new ReportOverview(board, board.Reports, new MissingReports(board, today).All);
    }
}
