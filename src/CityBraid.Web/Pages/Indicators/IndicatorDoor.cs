using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Finds the workspace that an address names, with its indicators.</summary>
internal sealed class IndicatorDoor(CooperationDoor door, OpenIndicators open, SdgTree goals)
{
    /// <summary>The workspace of a code as it was written, or why there is none.</summary>
    public async Task<Result<IndicatorView>> FindAsync(
        Visit visit,
        string place,
        CancellationToken cancellation
    )
    {
        var found = await door.FindAsync(visit.Visitor.Actor, place, cancellation);
        if (found.IsRefused)
        {
            return found.Refusal;
        }

        var board = await open.RunAsync(visit.Visitor.Actor, found.Value.Code, cancellation);
        return board.IsRefused
            ? board.Refusal
            : new IndicatorView(found.Value with { Book = board.Value.Book }, board.Value, goals);
    }

    /// <summary>One indicator of a workspace, or why there is none.</summary>
    public async Task<Result<(IndicatorView View, IndicatorDefinition Indicator)>> FindAsync(
        Visit visit,
        string place,
        string code,
        CancellationToken cancellation
    )
    {
        var view = await FindAsync(visit, place, cancellation);
        return view.IsRefused ? view.Refusal
            : view.Value.Board.Find(code) is { } indicator ? (view.Value, indicator)
            : RecordPage.Unknown(code);
    }
}
