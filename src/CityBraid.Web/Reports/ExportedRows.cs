namespace CityBraid.Web;

/// <summary>The computed rows of an inventory as the rows of forms.</summary>
/// <param name="export">The inventory.</param>
/// <param name="figures">Its numbers with how they came about.</param>
/// <param name="language">The language of names.</param>
internal sealed class ExportedRows(InventoryExport export, InventoryProofs figures, Language language)
{
    /// <summary>The trace's name of a factor that stands alone.</summary>
    private const string FactorSymbol = "EF";

    private static readonly Gas[] Shown =
    [
        Gas.CarbonDioxide,
        Gas.BiogenicCarbonDioxide,
        Gas.FossilMethane,
        Gas.BiogenicMethane,
        Gas.NitrousOxide,
    ];

    private readonly Compilation inventory = export.Inventory;

    /// <summary>Every computed row, those outside the total too.</summary>
    public IReadOnlyList<PackRow> Computed()
    {
        var met = new Dictionary<(string, string), int>();
        return [.. inventory.Rows.Select(row => new PackRow(Values(row, Ordinal(met, row))))];
    }

    /// <summary>Every computed row, and one for each reference that has none.</summary>
    /// <param name="form">The name of the form.</param>
    public IReadOnlyList<PackRow> Lines(string form)
    {
        var lines = export.Lines.ToDictionary(line => line.Reference.Code, StringComparer.Ordinal);
        var bare = export
            .Lines.Where(line => inventory.Rows.All(row => row.Reference.Code != line.Reference.Code))
            .Select(Bare);
        return [.. Computed().Select(row => row.Values).Concat(bare).Select(row => new PackRow(With(row)))];

        Dictionary<string, object?> With(IReadOnlyDictionary<string, object?> row)
        {
            var line = lines.GetValueOrDefault((string)row["gpc"]!);
            return new Dictionary<string, object?>(row, StringComparer.Ordinal)
            {
                ["form"] = form,
                ["place"] = inventory.Place.Value,
                ["year"] = inventory.Year,
                ["gwp"] = inventory.GwpSet.Name,
                ["level"] = inventory.Level.Code,
                ["notation"] = line is null ? null : InventoryContent.KeyOf(line),
                ["reason"] = line?.Notation?.Reason,
            };
        }
    }

    /// <summary>A grade of quality in words.</summary>
    public string QualityName(Quality quality) => Labels.Book.Say($"quality.{quality}", language);

    /// <summary>The row's number among those of its reference and activity, from 1.</summary>
    private static int Ordinal(Dictionary<(string, string), int> met, CompiledRow row)
    {
        var key = (row.Reference.Code, row.Variable);
        met[key] = met.GetValueOrDefault(key) + 1;
        return met[key];
    }

    private Dictionary<string, object?> Values(CompiledRow row, int ordinal)
    {
        var factor = FactorOf(row);
        return new Dictionary<string, object?>(Gases(row), StringComparer.Ordinal)
        {
            ["gpc"] = row.Reference.Code,
            ["scope"] = row.Reference.Scope,
            ["activity"] = row.Variable,
            ["row"] = ordinal,
            ["activity_name"] = NameOf(row),
            ["amount"] = figures.AmountOf(row),
            ["unit"] = row.Activity?.Unit.Symbol,
            ["factor"] = figures.FactorOf(row) ?? (object?)factor?.Amount,
            ["factor_unit"] = factor?.Unit.Symbol,
            ["tco2e"] = figures.EmissionOf(row),
            ["status"] = JsonNames.Of(row.Status),
            ["status_name"] = ExportLabels.Book.Say($"row.{row.Status}", language),
            ["quality"] = JsonNames.Of(row.Quality),
            ["quality_name"] = QualityName(row.Quality),
            ["method"] = row.Method,
            ["method_name"] = row.Method is { } method ? MethodWords.Name(language, method) : null,
            ["factor_source"] = string.Join("; ", SourceList.Of(row.FactorSources)),
            ["where"] = string.Join("; ", SourceList.Of(row.Locations.Select(location => $"{location}"))),
        };
    }

    private static Dictionary<string, object?> Bare(ReferenceLine line) =>
        new(NoGases(), StringComparer.Ordinal)
        {
            ["gpc"] = line.Reference.Code,
            ["scope"] = line.Reference.Scope,
            ["activity"] = null,
            ["row"] = null,
            ["activity_name"] = null,
            ["amount"] = null,
            ["unit"] = null,
            ["factor"] = null,
            ["factor_unit"] = null,
            ["tco2e"] = null,
            ["status"] = null,
            ["quality"] = null,
            ["method"] = null,
            ["factor_source"] = null,
            ["where"] = null,
        };

    private Dictionary<string, object?> Gases(CompiledRow row)
    {
        var others = row.Gases.Where(mass => !Shown.Contains(mass.Gas)).ToArray();
        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["co2_kg"] = Of("co2_kg", Gas.CarbonDioxide),
            ["co2_biogenic_kg"] = Of("co2_biogenic_kg", Gas.BiogenicCarbonDioxide),
            ["ch4_kg"] = Of("ch4_kg", Gas.FossilMethane, Gas.BiogenicMethane),
            ["ch4_fossil_kg"] = Of("ch4_fossil_kg", Gas.FossilMethane),
            ["ch4_biogenic_kg"] = Of("ch4_biogenic_kg", Gas.BiogenicMethane),
            ["n2o_kg"] = Of("n2o_kg", Gas.NitrousOxide),
            ["other_gases"] =
                others.Length == 0
                    ? null
                    : string.Join(
                        "; ",
                        others.Select(mass => FormattableString.Invariant($"{mass.Gas} {mass.Kilograms} kg"))
                    ),
        };

        Figure? Of(string name, params IReadOnlyList<Gas> gases) => figures.MassOf(row, name, gases);
    }

    private static Dictionary<string, object?> NoGases()
    {
        string[] names =
        [
            "co2_kg",
            "co2_biogenic_kg",
            "ch4_kg",
            "ch4_fossil_kg",
            "ch4_biogenic_kg",
            "n2o_kg",
            "other_gases",
        ];
        return names.ToDictionary(name => name, _ => (object?)null, StringComparer.Ordinal);
    }

    /// <summary>The one factor of a row; null where a method takes several.</summary>
    private static Quantity? FactorOf(CompiledRow row) =>
        row.Trace.Where(step => step.Symbol is FactorSymbol).ToArray() is [var only] ? only.Value : null;

    private string NameOf(CompiledRow row) =>
        row.Calculation is { } kept
            ? MethodWords.Name(language, kept.Method)
            : figures.Facts.NameOf(row.Variable);
}
