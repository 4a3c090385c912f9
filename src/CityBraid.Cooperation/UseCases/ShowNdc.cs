using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Shows what countries promised of their emissions, and how far they are.</summary>
/// <param name="boards">The indicators.</param>
/// <param name="tables">The tables that warming potentials are in.</param>
public sealed class ShowNdc(IndicatorBoards boards, IReferenceTables tables)
{
    /// <summary>The contributions of one country or of all, for whoever may read the records.</summary>
    public async Task<Result<NdcOverview>> RunAsync(
        Actor actor,
        NdcRequest request,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(request);
        if (CooperationAccess.FindReadingRefusal(actor, request.Workspace) is { } refusal)
        {
            return refusal;
        }

        var board = await boards.OpenAsync(actor, request.Workspace, cancellation);
        if (request.Country is { } country && board.Book.Find(RecordKind.Country, country) is null)
        {
            return Refusal.NotFound("cooperation.no-such-record", ("record", country));
        }

        var potentials = GwpSet
            .From(tables.Load(GwpSet.Table))
            .First(set => set.Name.Equals(NdcWords.TableGwpSet, StringComparison.OrdinalIgnoreCase));
        var marks = await NdcMarks.LoadAsync(boards.Store, request.Workspace, cancellation);
        return NdcOverview.Of(board, request.Country, (boards.Units, potentials), marks);
    }
}
