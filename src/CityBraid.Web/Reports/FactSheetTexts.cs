namespace CityBraid.Web;

/// <summary>What a city's fact sheet says in sentences, drafted from its inventory.</summary>
/// <param name="export">The inventory.</param>
/// <param name="figures">Its numbers as figures.</param>
/// <param name="gpc">The names of sectors.</param>
/// <param name="language">The reader's language.</param>
internal sealed class FactSheetTexts(
    InventoryExport export,
    InventoryProofs figures,
    GpcTree gpc,
    Language language
)
{
    /// <summary>The sentences that can be said, by name.</summary>
    public IReadOnlyDictionary<string, ReportText> All =>
        new[] { Total(), PerCapita(), LargestSector(), Scope(2), Gaps() }
            .OfType<ReportText>()
            .ToDictionary(text => text.Name, StringComparer.Ordinal);

    private ReportText? Total() =>
        figures.Total is { } total
            ? Write(
                "total",
                Words("place", export.Place.Names.In(language.Tag)),
                Words("year", YearOf()),
                Words("level", export.Inventory.Level.Code),
                Words("gwp", export.Inventory.GwpSet.Name),
                Shown("total", total, 0)
            )
            : null;

    private ReportText? PerCapita() =>
        figures is { PerCapita: { } each, Persons: { } persons }
            ? Write("per-capita", Shown("each", each, 2), Shown("persons", persons, 0))
            : null;

    private ReportText? LargestSector()
    {
        var sectors = export
            .Inventory.BySector.Select(sector => (sector.Sector, Figure: figures.OfSector(sector.Sector)))
            .Where(sector => sector.Figure is not null)
            .ToArray();
        return
            figures.Total is { } total
            && FigureRules.Largest([.. sectors.Select(sector => sector.Figure!)]) is { } largest
            && Array.Find(sectors, sector => sector.Figure!.Key == largest.Key) is var (code, _)
            && FigureRules.Share(largest, total, Say("share")) is { } share
            ? Write(
                "largest-sector",
                Words("sector", gpc.FindHeading(code)?.Names.In(language.Tag) ?? code),
                Shown("value", largest, 0),
                Shown("share", share, 1)
            )
            : null;
    }

    private ReportText? Scope(int scope) =>
        figures.Total is { } total
        && figures.OfScope(scope) is { } part
        && FigureRules.Share(part, total, Say("share")) is { } share
            ? Write("scope-2", Shown("value", part, 0), Shown("share", share, 1))
            : null;

    private ReportText? Gaps()
    {
        var gaps = export.Gaps.Count();
        return gaps == 0
            ? null
            : Write(
                "gaps",
                Words("gaps", Numerals.Show(gaps, 0)),
                Words("asked", Numerals.Show(export.Lines.Count, 0))
            );
    }

    private string YearOf() =>
        language == Language.Thai
            ? FormattableString.Invariant(
                $"พ.ศ. {export.Inventory.Year + CalendarYear.BuddhistOffset} (ค.ศ. {export.Inventory.Year})"
            )
            : FormattableString.Invariant($"{export.Inventory.Year}");

    private ReportText Write(string name, params (string Name, SentencePart Part)[] parts) =>
        SentenceTemplate.Write(
            name,
            ExportLabels.Book.Say($"sentence.{name}", language),
            parts.ToDictionary(part => part.Name, part => part.Part, StringComparer.Ordinal)
        );

    private static (string Name, SentencePart Part) Words(string name, string text) =>
        (name, new SentencePart(text));

    private static (string Name, SentencePart Part) Shown(string name, Figure figure, int decimals) =>
        (name, SentencePart.Of(figure, decimals));

    private string Say(string key) => ExportLabels.Book.Say(key, language);
}
