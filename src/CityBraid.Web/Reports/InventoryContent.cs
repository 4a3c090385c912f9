using System.Globalization;

namespace CityBraid.Web;

/// <summary>An inventory as what its forms ask for, in a reader's language.</summary>
/// <param name="export">The inventory and its facts.</param>
/// <param name="figures">Its numbers with how they came about.</param>
/// <param name="words">The variables and units.</param>
/// <param name="gpc">The references and their headings.</param>
/// <param name="language">The language.</param>
internal sealed class InventoryContent(
    InventoryExport export,
    InventoryProofs figures,
    Vocabulary words,
    GpcTree gpc,
    Language language
)
{
    /// <summary>What the columns of sums are called where no single part is meant.</summary>
    public const string SumKey = "Σ";

    private const string Gap = "gap";
    private const string MonthTable = "months";

    private readonly Compilation inventory = export.Inventory;
    private readonly MonthlySheet months = MonthlySheet.Of(export.Facts, export.Inventory.Year, words);
    private readonly ExportedFacts facts = new(figures.Facts);
    private readonly ExportedRows rows = new(export, figures, language);

    /// <summary>Everything that a form may ask for.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="prepared">The day it is written.</param>
    public PackContent Of(ReportPack pack, DateOnly prepared) =>
        new(
            ValuesOf(pack, prepared),
            new Dictionary<string, IReadOnlyList<PackRow>>(StringComparer.Ordinal)
            {
                ["references"] = [.. export.Lines.Select(Reference), Sum()],
                ["rows"] = rows.Computed(),
                ["lines"] = rows.Lines(pack.Name),
                ["sums"] =
                [
                    .. Sectors(),
                    Part(SumKey, Say("total"), figures.Total) with
                    {
                        IsSum = true,
                    },
                    .. Scopes(),
                ],
                ["facts"] = [.. export.Facts.Select(facts.Row)],
                ["rest"] = [.. months.Rest.Select(facts.Row)],
                [MonthTable] = [.. months.Items.Select(facts.Row)],
            }
        )
        {
            Basis = figures.Basis,
            About = string.Join(
                " · ",
                export.Place.Names.In(language.Tag),
                Numerals.YearInBothEras(inventory.Year, Reader.Of(language)),
                Labels.Book.Say($"level.{inventory.Level.Code}", language),
                inventory.GwpSet.Name
            ),
            Missing = new PackGap(string.Empty, Say("missing"), Say("missing.who")),
            Held = pack.Parts.Any(part => part.Table == MonthTable)
                ? [.. months.Moved.SelectMany(Moved)]
                : [],
        };

    /// <summary>The key of a reference as reports list it: a key, or that there is a gap.</summary>
    public static string? KeyOf(ReferenceLine line) => line.IsGap ? Gap : line.Notation?.Key.ToCode();

    private Dictionary<string, object?> ValuesOf(ReportPack pack, DateOnly prepared)
    {
        var place = export.Place.Names.In(language.Tag);
        var completeness = inventory.Completeness;
        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["form"] = pack.Name,
            ["version"] = pack.Version,
            ["status"] = pack.Origins.In(language.Tag),
            ["synthetic"] = export.Place.IsSynthetic ? Say("synthetic.place") : null,
            ["prepared"] = prepared.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["place"] = export.Place.Code.Value,
            ["place_name"] = place,
            ["country"] = export.Place.Country,
            ["year"] = inventory.Year,
            ["year_be"] = inventory.Year + CalendarYear.BuddhistOffset,
            ["period"] = string.Create(
                CultureInfo.InvariantCulture,
                $"{inventory.Year}-01-01/{inventory.Year}-12-31"
            ),
            ["boundary"] = Say(
                export.Place.Boundary is null ? "boundary.area" : "boundary.outline",
                ("place", place)
            ),
            ["level"] = inventory.Level.Code,
            ["gwp"] = inventory.GwpSet.Name,
            ["total"] = figures.Total,
            ["per_capita"] = figures.PerCapita,
            ["biogenic"] = figures.Biogenic,
            ["population"] = figures.Persons,
            ["population_source"] = inventory.Population?.Source,
            ["population_fact"] = months.Population is { } people ? figures.Facts.FigureOf(people) : null,
            ["answered"] = Say(
                "answered",
                ("accounted", Digits(completeness.Accounted)),
                ("required", Digits(completeness.Required)),
                ("estimated", Digits(completeness.Estimated))
            ),
            ["factor_version"] = inventory.Factors.Version,
            ["keys"] = string.Join("; ", Enum.GetValues<NotationKey>().Select(Meaning)),
            ["gap_note"] = Say("gaps", ("count", Digits(export.Gaps.Count()))),
        };
    }

    private PackRow Reference(ReferenceLine line) =>
        new(
            new Dictionary<string, object?>(
                Families(family => figures.OfFamily(line, family)),
                StringComparer.Ordinal
            )
            {
                ["gpc"] = line.Reference.Code,
                ["sector"] = Heading(line.Reference.Sector),
                ["subsector"] = Heading(line.Reference.Subsector),
                ["name"] = line.Reference.Names.In(language.Tag),
                ["scope"] = line.Reference.Scope,
                ["directness"] = Say($"directness.{Digits(line.Reference.Scope)}"),
                ["notation"] = line.IsGap ? GapOf(line) : KeyOf(line),
                ["reason"] = line.Notation?.Reason,
                ["tco2e"] = figures.OfReference(line),
                ["biogenic_t"] = figures.BiogenicOf(line),
                ["quality"] = line.Quality is { } quality ? rows.QualityName(quality) : null,
                ["factor_source"] = string.Join(
                    "; ",
                    line.Sum.Rows.SelectMany(row => row.FactorSources).Distinct(StringComparer.Ordinal)
                ),
            }
        );

    private PackRow Sum() =>
        new(
            new Dictionary<string, object?>(Families(figures.OfFamily), StringComparer.Ordinal)
            {
                ["gpc"] = SumKey,
                ["sector"] = null,
                ["subsector"] = null,
                ["name"] = Say("total"),
                ["scope"] = null,
                ["directness"] = null,
                ["notation"] = null,
                ["reason"] = null,
                ["tco2e"] = figures.Total,
                ["biogenic_t"] = figures.Biogenic,
                ["quality"] = null,
                ["factor_source"] = null,
            },
            IsSum: true
        );

    private IEnumerable<PackRow> Sectors() =>
        inventory.BySector.Select(sector =>
            Part(sector.Sector, Heading(sector.Sector), figures.OfSector(sector.Sector))
        );

    private IEnumerable<PackRow> Scopes() =>
        inventory.ByScope.Select(scope =>
            Part(
                "S" + Digits(scope.Scope),
                Say("scope", ("number", Digits(scope.Scope))),
                figures.OfScope(scope.Scope)
            )
        );

    /// <summary>Every cell of a monthly form that is empty because its row had to stand elsewhere.</summary>
    private IEnumerable<PackGap> Moved(MovedFacts moved) =>
        moved.Facts.Select(fact => new PackGap(
            $"{figures.Facts.NameOf(moved.Variable)}{Location.Separator}{fact.Key.Period}",
            Say($"moved.{moved.Obstacle}"),
            Say("moved.who")
        ));

    private PackGap GapOf(ReferenceLine line) =>
        new(
            string.Empty,
            Say("gap.reference", ("reference", line.Reference.Code)),
            Say("gap.reference.who"),
            Gap
        );

    private static PackRow Part(string key, string name, Figure? co2e) =>
        new(
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["part"] = key,
                ["name"] = name,
                ["tco2e"] = co2e,
            }
        );

    private static Dictionary<string, object?> Families(Func<GasFamily, Figure?> of) =>
        new(StringComparer.Ordinal)
        {
            ["co2"] = of(GasFamily.CarbonDioxide),
            ["ch4"] = of(GasFamily.Methane),
            ["n2o"] = of(GasFamily.NitrousOxide),
            ["hfc"] = of(GasFamily.Hydrofluorocarbons),
            ["pfc"] = of(GasFamily.Perfluorocarbons),
            ["sf6"] = of(GasFamily.SulphurHexafluoride),
            ["nf3"] = of(GasFamily.NitrogenTrifluoride),
            ["other"] = of(GasFamily.Other),
        };

    private string Meaning(NotationKey key) =>
        $"{key.ToCode()} = {Labels.Book.Say($"notation.{key}", language)}";

    private string Heading(string code) => gpc.FindHeading(code)?.Names.In(language.Tag) ?? code;

    private string Say(string key, params (string Name, string Value)[] values) =>
        ExportLabels.Book.Say(key, language, values);

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
