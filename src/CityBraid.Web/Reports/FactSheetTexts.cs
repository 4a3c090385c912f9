namespace CityBraid.Web;

/// <summary>What a city's fact sheet says in sentences, drafted from its inventory.</summary>
/// <param name="export">The inventory.</param>
/// <param name="figures">Its numbers as figures.</param>
/// <param name="gpc">The names of sectors.</param>
/// <param name="language">The reader's language.</param>
/// <param name="before">The inventory of the year before; null when there is none.</param>
internal sealed class FactSheetTexts(
    InventoryExport export,
    InventoryProofs figures,
    GpcTree gpc,
    Language language,
    InventoryProofs? before
)
{
    /// <summary>The share of the total from which a source is told as one of the large ones, in per
    ///   cent.</summary>
    private const decimal LargePercent = 5m;

    private const int RanksMax = 3;

    /// <summary>The sentence that compares with the year before.</summary>
    public const string ChangeName = "change";

    /// <summary>The sentences that can be said, by name.</summary>
    public IReadOnlyDictionary<string, ReportText> All =>
        new[] { Total(), PerCapita(), Change(), LargestSector(), Scope(2), Large(), Gaps() }
            .Concat(Ranks())
            .OfType<ReportText>()
            .ToDictionary(text => text.Name, StringComparer.Ordinal);

    /// <summary>Whether shares of the total mean anything: removals may outweigh what is emitted.</summary>
    private bool IsEmitted => figures.Total is { Value: > 0m };

    private ReportText? Total() =>
        figures.Total is { } total
            ? Write(
                "total",
                Words("place", export.Place.Names.In(language.Tag)),
                Words("year", YearOf(export.Inventory.Year)),
                Words("level", Labels.Book.Say($"level.{export.Inventory.Level.Code}", language)),
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
            figures.Total is { Value: > 0m } total
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

    /// <summary>Rose, fell or stayed since the year before, where the same sources are counted in
    ///   both.</summary>
    private ReportText? Change()
    {
        if (figures.Total is not { } last || before?.Total is not { Value: > 0m } first)
        {
            return null;
        }

        var (now, then) = (SourcesOf(figures), SourcesOf(before));
        var others = now.Keys.Except(then.Keys).Concat(then.Keys.Except(now.Keys)).ToArray();
        if (others.Length > 0)
        {
            return Write(
                ChangeName,
                "change-incomparable",
                Words("year", YearOf(export.Inventory.Year - 1)),
                Words("sources", string.Join(", ", others.Order(StringComparer.Ordinal)))
            );
        }

        var rule = last.Value.CompareTo(first.Value) switch
        {
            > 0 => "change-rose",
            < 0 => "change-fell",
            _ => "change-stayed",
        };
        var change = FigureRules.Change(first, last, Say("change"));
        return Write(
            ChangeName,
            rule,
            Words("year", YearOf(export.Inventory.Year - 1)),
            Shown("first", first, 0),
            Shown("change", change, 0),
            FigureRules.ChangeInPercent(first, last, Say("change")) is { } percent
                ? Shown("percent", percent, 1)
                : Words("percent", "–")
        );
    }

    /// <summary>The first of all sources.</summary>
    private IEnumerable<ReportText?> Ranks()
    {
        var sources = IsEmitted ? SourcesOf(figures) : [];
        return FigureRules
            .Ranked([.. sources.Values.Select(source => source.Figure)])
            .Take(RanksMax)
            .Select(
                (one, at) =>
                    FigureRules.Share(one.Figure, figures.Total!, Say("share")) is { } share
                        ? Write(
                            FormattableString.Invariant($"rank-{at + 1}"),
                            "rank",
                            Words("rank", Numerals.Show(one.Rank, 0)),
                            Words("all", Numerals.Show(sources.Count, 0)),
                            Words("source", one.Figure.Proof.Name),
                            Shown("value", one.Figure, 0),
                            Shown("share", share, 1)
                        )
                        : null
            );
    }

    /// <summary>How many sources reach the share from which they are told as large.</summary>
    private ReportText? Large()
    {
        if (!IsEmitted)
        {
            return null;
        }

        var sources = SourcesOf(figures).Values;
        var large = sources
            .Where(source => source.Figure.Value * 100m >= LargePercent * figures.Total!.Value)
            .ToArray();
        if (large.Length == 0)
        {
            return null;
        }

        var (key, basis) = ("inventory.large_sources", figures.Basis);
        var sum = FigureRules.Together(
            key,
            basis,
            Say("large-sources"),
            [.. large.Select(one => one.Figure)]
        );
        return FigureRules.Share(sum, figures.Total!, Say("share")) is { } share
            ? Write(
                "threshold",
                Shown(
                    "count",
                    FigureRules.Count(
                        $"{key}.count",
                        basis,
                        Say("large-sources"),
                        large.Select(one => one.Figure.Proof.Name)
                    ),
                    0
                ),
                Shown("all", Counted("sources", sources.Select(source => source.Line)), 0),
                Words("threshold", Numerals.Show(LargePercent, 0)),
                Shown("share", share, 1)
            )
            : null;
    }

    /// <summary>The references that have a number, by code.</summary>
    private static Dictionary<string, (ReferenceLine Line, Figure Figure)> SourcesOf(InventoryProofs of) =>
        of.Total is null
            ? []
            : of
                .Lines.Select(line => (Line: line, Figure: of.OfReference(line)))
                .Where(source => source.Figure is not null)
                .ToDictionary(
                    source => source.Line.Reference.Code,
                    source => (source.Line, source.Figure!),
                    StringComparer.Ordinal
                );

    private ReportText? Scope(int scope) =>
        figures.Total is { Value: > 0m } total
        && figures.OfScope(scope) is { } part
        && FigureRules.Share(part, total, Say("share")) is { } share
            ? Write("scope-2", Shown("value", part, 0), Shown("share", share, 1))
            : null;

    private ReportText? Gaps()
    {
        return !export.Gaps.Any()
            ? null
            : Write(
                "gaps",
                Shown("gaps", Counted("gaps", export.Gaps), 0),
                Shown("asked", Counted("references", export.Lines), 0)
            );
    }

    private Figure Counted(string what, IEnumerable<ReferenceLine> lines) =>
        FigureRules.Count(
            $"inventory.{what}.count",
            figures.Basis,
            Say($"count-{what}"),
            lines.Select(line => line.Reference.Code)
        );

    private string YearOf(int year) =>
        language == Language.Thai
            ? Numerals.YearInBothEras(year, Reader.Of(language))
            : FormattableString.Invariant($"{year}");

    private ReportText Write(string name, params (string Name, SentencePart Part)[] parts) =>
        Write(name, name, parts);

    private ReportText Write(string name, string rule, params (string Name, SentencePart Part)[] parts) =>
        SentenceTemplate.Write(
            name,
            ExportLabels.Book.Say($"sentence.{rule}", language),
            parts.ToDictionary(part => part.Name, part => part.Part, StringComparer.Ordinal)
        );

    private static (string Name, SentencePart Part) Words(string name, string text) =>
        (name, new SentencePart(text));

    private static (string Name, SentencePart Part) Shown(string name, Figure figure, int decimals) =>
        (name, SentencePart.Of(figure, decimals));

    private string Say(string key) => ExportLabels.Book.Say(key, language);
}
