namespace CityBraid.Web;

/// <summary>Tells the words that forms may use, from what packs are filled from.</summary>
/// <param name="words">The variables.</param>
/// <param name="tables">The references, levels and GWP sets.</param>
/// <param name="records">The indicators and records of a workspace.</param>
public sealed class ShownPackTerms(Vocabulary words, InventoryTables tables, RecordFigures records)
    : IPackTermsSource
{
    /// <inheritdoc/>
    public async Task<PackTerms> FindAsync(
        Actor actor,
        PlaceCode? workspace,
        string language,
        CancellationToken cancellation
    )
    {
        var spoken = Language.Find(language) ?? Language.English;
        IReadOnlyList<IFigureSource> kept = workspace is null
            ? []
            : await records.ListAsync(actor, workspace, year: null, spoken, cancellation);
        return new PackTerms(
            [.. InventoryNames.Of(words, tables, spoken), .. kept.SelectMany(source => source.Names)],
            [.. Level.All.Select(level => level.Code)],
            [.. tables.GwpSets.Select(set => set.Name)]
        )
        {
            KnowsRecords = workspace is not null,
        };
    }
}
