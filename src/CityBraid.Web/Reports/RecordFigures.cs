using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Finds what packs can ask of the indicators and records of a workspace.</summary>
/// <param name="indicators">Opens the indicators with the records, and checks who may read them.</param>
public sealed class RecordFigures(OpenIndicators indicators)
{
    /// <summary>The values of a workspace; none where the reader may not read its records.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="workspace">The workspace.</param>
    /// <param name="year">The year; null for the latest whole period of each indicator.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<IReadOnlyList<IFigureSource>> ListAsync(
        Actor actor,
        PlaceCode workspace,
        int? year,
        Language language,
        CancellationToken cancellation
    )
    {
        var board = await indicators.RunAsync(actor, workspace, cancellation);
        return board.IsRefused ? [] : Of(board.Value, workspace, year, language);
    }

    /// <summary>The values of indicators that are open.</summary>
    internal static IReadOnlyList<IFigureSource> Of(
        IndicatorBoard board,
        PlaceCode workspace,
        int? year,
        Language language
    ) =>
        [
            new IndicatorSource(board, workspace, year, language),
            new RecordSource(new RecordCounts(board.Book, workspace, language)),
        ];
}
