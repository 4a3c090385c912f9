using System.Globalization;

namespace CityBraid.Web;

/// <summary>An inventory as what its forms ask for, in a reader's language.</summary>
/// <param name="export">The inventory and its facts.</param>
/// <param name="words">The variables and units.</param>
/// <param name="gpc">The references and their headings.</param>
/// <param name="language">The language.</param>
internal sealed class InventoryContent(
    InventoryExport export,
    Vocabulary words,
    GpcTree gpc,
    Language language
)
{
    /// <summary>What the columns of sums are called where no single part is meant.</summary>
    public const string SumKey = "Σ";

    private const string Gap = "gap";

    private readonly Compilation inventory = export.Inventory;
    private readonly MonthlySheet months = MonthlySheet.Of(export.Facts, export.Inventory.Year, words);
    private readonly ExportedRows rows = new(export, words, language);

    /// <summary>Everything that a form may ask for.</summary>
    /// <param name="layout">The form.</param>
    /// <param name="prepared">The day it is written.</param>
    public FormContent Of(FormLayout layout, DateOnly prepared) =>
        new(
            ValuesOf(layout, prepared),
            new Dictionary<string, IReadOnlyList<FormRow>>(StringComparer.Ordinal)
            {
                ["references"] = [.. export.Lines.Select(Reference), Sum()],
                ["rows"] = rows.Computed(),
                ["lines"] = rows.Lines(layout.Name),
                ["sums"] = [.. Sectors(), SumOf(inventory.Total, isSum: true), .. Scopes()],
                ["facts"] = [.. export.Facts.Select(ExportedFacts.Row)],
                ["rest"] = [.. months.Rest.Select(ExportedFacts.Row)],
                ["months"] = [.. months.Items.Select(ExportedFacts.Row)],
            }
        );

    /// <summary>The key of a reference as reports list it: a key, or that there is a gap.</summary>
    public static string? KeyOf(ReferenceLine line) => line.IsGap ? Gap : line.Notation?.Key.ToCode();

    private Dictionary<string, object?> ValuesOf(FormLayout layout, DateOnly prepared)
    {
        var place = export.Place.Names.In(language.Tag);
        var completeness = inventory.Completeness;
        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["form"] = layout.Name,
            ["version"] = layout.Version,
            ["status"] = Say("status"),
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
            ["total"] = inventory.Total?.Tonnes,
            ["per_capita"] = inventory.PerCapita,
            ["biogenic"] = export.BiogenicCo2,
            ["population"] = inventory.Population?.Persons,
            ["population_source"] = inventory.Population?.Source,
            ["population_fact"] = months.Population?.Quantity.Amount,
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

    private FormRow Reference(ReferenceLine line) =>
        new(
            new Dictionary<string, object?>(Families(line.ByFamily), StringComparer.Ordinal)
            {
                ["gpc"] = line.Reference.Code,
                ["sector"] = Heading(line.Reference.Sector),
                ["subsector"] = Heading(line.Reference.Subsector),
                ["name"] = line.Reference.Names.In(language.Tag),
                ["scope"] = line.Reference.Scope,
                ["directness"] = Say($"directness.{Digits(line.Reference.Scope)}"),
                ["notation"] = KeyOf(line),
                ["reason"] = line.Notation?.Reason,
                ["tco2e"] = line.Sum.Co2e?.Tonnes,
                ["biogenic_t"] = line.BiogenicCo2,
                ["quality"] = line.Quality is { } quality ? rows.QualityName(quality) : null,
                ["factor_source"] = string.Join(
                    "; ",
                    line.Sum.Rows.SelectMany(row => row.FactorSources).Distinct(StringComparer.Ordinal)
                ),
            }
        );

    private FormRow Sum() =>
        new(
            new Dictionary<string, object?>(Families(export.ByFamily), StringComparer.Ordinal)
            {
                ["gpc"] = SumKey,
                ["sector"] = null,
                ["subsector"] = null,
                ["name"] = Say("total"),
                ["scope"] = null,
                ["directness"] = null,
                ["notation"] = null,
                ["reason"] = null,
                ["tco2e"] = inventory.Total?.Tonnes,
                ["biogenic_t"] = export.BiogenicCo2,
                ["quality"] = null,
                ["factor_source"] = null,
            },
            IsSum: true
        );

    private IEnumerable<FormRow> Sectors() =>
        inventory.BySector.Select(sector => Part(sector.Sector, Heading(sector.Sector), sector.Co2e));

    private IEnumerable<FormRow> Scopes() =>
        inventory.ByScope.Select(scope =>
            Part("S" + Digits(scope.Scope), Say("scope", ("number", Digits(scope.Scope))), scope.Co2e)
        );

    private FormRow SumOf(Co2e? total, bool isSum) =>
        Part(SumKey, Say("total"), total) with
        {
            IsSum = isSum,
        };

    private static FormRow Part(string key, string name, Co2e? co2e) =>
        new(
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["part"] = key,
                ["name"] = name,
                ["tco2e"] = co2e?.Tonnes,
            }
        );

    private static Dictionary<string, object?> Families(IReadOnlyDictionary<GasFamily, decimal> families)
    {
        object? Of(GasFamily family) => families.TryGetValue(family, out var tonnes) ? tonnes : null;

        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["co2"] = Of(GasFamily.CarbonDioxide),
            ["ch4"] = Of(GasFamily.Methane),
            ["n2o"] = Of(GasFamily.NitrousOxide),
            ["hfc"] = Of(GasFamily.Hydrofluorocarbons),
            ["pfc"] = Of(GasFamily.Perfluorocarbons),
            ["sf6"] = Of(GasFamily.SulphurHexafluoride),
            ["nf3"] = Of(GasFamily.NitrogenTrifluoride),
            ["other"] = Of(GasFamily.Other),
        };
    }

    private string Meaning(NotationKey key) =>
        $"{key.ToCode()} = {Labels.Book.Say($"notation.{key}", language)}";

    private string Heading(string code) => gpc.FindHeading(code)?.Names.In(language.Tag) ?? code;

    private string Say(string key, params (string Name, string Value)[] values) =>
        ExportLabels.Book.Say(key, language, values);

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
