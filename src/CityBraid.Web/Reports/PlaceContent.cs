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
        var content = new InventoryContent(export, figures, words, tables.Gpc, spoken).Of(pack, today);
        var answers = new PackAnswers(
            [new InventorySource(export, figures, words, tables, spoken)],
            tables.Units,
            new AnswerWords(Say("missing"), Say("other-unit")),
            spoken.Tag
        );
        return content with
        {
            Tables = new Dictionary<string, IReadOnlyList<PackRow>>(content.Tables, StringComparer.Ordinal)
            {
                [PackAnswers.Table] = answers.Of(pack, figures.Basis),
            },
        };

        string Say(string key) => ExportLabels.Book.Say(key, spoken);
    }
}
