using System.Globalization;

namespace CityBraid.Reporting;

/// <summary>A file's figures and steps as sheets of its workbook.</summary>
internal static class ProofSheets
{
    private const string Separator = " ";

    /// <summary>The two sheets in a language.</summary>
    public static (ReportPart Figures, ReportPart Steps) Of(
        ProofLedger ledger,
        ProofParts parts,
        string language
    ) =>
        (
            Sheet(parts.Figures, language, ledger.Figures.Select(figure => Values(figure, ledger))),
            Sheet(parts.Steps, language, ledger.Rows.Select(Values))
        );

    private static ReportPart Sheet(
        PackPart part,
        string language,
        IEnumerable<Dictionary<string, object?>> rows
    )
    {
        var content = new PackContent(
            new Dictionary<string, object?>(StringComparer.Ordinal),
            new Dictionary<string, IReadOnlyList<PackRow>>(StringComparer.Ordinal) { [part.Table!] = [] }
        );
        return PackFilling.PartOf(part, content, language) with
        {
            Rows = rows.Select(row => PackFilling.RowOf(part.Columns, new PackRow(row))),
        };
    }

    private static Dictionary<string, object?> Values(FigureEntry figure, ProofLedger ledger) =>
        new(StringComparer.Ordinal)
        {
            ["where"] = figure.Where,
            ["key"] = figure.Key,
            ["basis"] = figure.Basis,
            ["name"] = ledger.Rows[figure.Step - 1].Name,
            ["value"] = figure.Value,
            ["unit"] = ledger.Rows[figure.Step - 1].Unit,
            ["decimals"] = figure.Decimals,
            ["step"] = figure.Step,
            ["digest"] = figure.Digest,
        };

    private static Dictionary<string, object?> Values(ProofRow row) =>
        new(StringComparer.Ordinal)
        {
            ["step"] = row.Number,
            ["kind"] = row.Kind.ToString(),
            ["name"] = row.Name,
            ["value"] = row.Value,
            ["unit"] = row.Unit,
            ["parts"] = string.Join(
                Separator,
                row.Parts.Select(part => part.ToString(CultureInfo.InvariantCulture))
            ),
            ["source"] = row.Source,
            ["subject"] = row.Subject,
            ["document"] = row.Document,
            ["digest"] = row.Digest,
        };
}
