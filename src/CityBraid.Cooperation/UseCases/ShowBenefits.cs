using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Shows what a project does besides its purpose, and whom that reaches.</summary>
/// <param name="boards">The indicators.</param>
public sealed class ShowBenefits(IndicatorBoards boards)
{
    /// <summary>The co-benefits of a project, for whoever may read the workspace's records.</summary>
    public async Task<Result<CoBenefits>> RunAsync(
        Actor actor,
        RecordKey project,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(project);
        if (CooperationAccess.FindReadingRefusal(actor, project.Workspace) is { } refusal)
        {
            return refusal;
        }

        if (project.Workspace is not { } workspace)
        {
            return CooperationAccess.Unknown(project);
        }

        var board = await boards.OpenAsync(actor, workspace, cancellation);
        return board.Book.Find(RecordKind.Project, project.Code.Value) is { } record
            ? CoBenefits.Of(board, record)
            : CooperationAccess.Unknown(project);
    }
}
