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
    private const string OpenSdg = "open-sdg";

    /// <summary>The content of a pack in the reader's language, or in the pack's own.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="export">The inventory with its facts.</param>
    /// <param name="records">What the indicators and records of the place's workspace give.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="before">The inventory of the year before; null where nothing is compared with it.</param>
    public PackContent Of(
        ReportPack pack,
        InventoryExport export,
        IReadOnlyList<IFigureSource> records,
        Language language,
        InventoryExport? before = null
    )
    {
        ArgumentNullException.ThrowIfNull(pack);
        var spoken = Language.Find(pack.Language) ?? language;
        var figures = ProofsOf(export);
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var content = new InventoryContent(export, figures, words, tables.Gpc, spoken).Of(pack, today);
        var answers = new PackAnswers(
            [new InventorySource(export, figures, words, tables, spoken), .. records],
            tables.Units,
            AnswerTexts.In(spoken),
            spoken.Tag
        );
        var texts = new FactSheetTexts(
            export,
            figures,
            tables.Gpc,
            spoken,
            before is null ? null : ProofsOf(before)
        ).All;
        var finding = texts.GetValueOrDefault("largest-sector");
        var chart = FactSheetChart.Find(export, tables.Gpc, finding, spoken);
        return content with
        {
            FileName = pack.Name == OpenSdg ? "indicator_13-2-2" : null,
            Texts = texts,
            Charts = chart is null
                ? content.Charts
                : new Dictionary<string, Chart>(StringComparer.Ordinal) { [FactSheetChart.Name] = chart },
            Tables = new Dictionary<string, IReadOnlyList<PackRow>>(content.Tables, StringComparer.Ordinal)
            {
                [PackAnswers.Table] = answers.Of(pack, figures.Basis),
                [OpenSdg] = new OpenSdgRows(export, figures, tables.Gpc).All,
            },
        };

        InventoryProofs ProofsOf(InventoryExport of) => new(of, words, tables, methods, spoken);
    }
}
