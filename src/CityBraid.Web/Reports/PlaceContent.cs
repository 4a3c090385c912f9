namespace CityBraid.Web;

/// <summary>What goes into the packs of a place and year.</summary>
/// <param name="words">The variables and units.</param>
/// <param name="tables">The references.</param>
/// <param name="methods">The methods.</param>
/// <param name="time">Tells the day.</param>
public sealed class PlaceContent(
    Vocabulary words,
    InventoryTables tables,
    MethodLibrary methods,
    TimeProvider time
)
{
    /// <summary>The content of a pack in the reader's language, or in the pack's own.</summary>
    public PackContent Of(ReportPack pack, InventoryExport export, Language language)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var spoken = Language.Find(pack.Language) ?? language;
        var figures = new InventoryProofs(export, words, tables, methods, spoken);
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        return new InventoryContent(export, figures, words, tables.Gpc, spoken).Of(pack, today);
    }
}
