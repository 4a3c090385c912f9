using System.Globalization;

namespace CityBraid.Reporting;

/// <summary>A file's figures and steps as sheets of its workbook.</summary>
/// <remarks>A document that is longer than a cell goes on in rows of its own below its step's.</remarks>
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
            Sheet(parts.Steps, language, ledger.Rows.SelectMany(RowsOf))
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

    private static IEnumerable<Dictionary<string, object?>> RowsOf(ProofRow row)
    {
        var step = CellText.Digits(row.Number);
        var pieces = DocumentPieces.Of(row.Document);
        yield return Values(row, pieces.Count > 0 ? pieces[0] : null);
        foreach (var (at, piece) in pieces.Index().Skip(1))
        {
            var nothing = Values(row, document: null)
                .ToDictionary(value => value.Key, _ => (object?)null, StringComparer.Ordinal);
            nothing["step"] = DocumentPieces.KeyOf(step, at);
            nothing["document"] = piece;
            yield return nothing;
        }
    }

    private static Dictionary<string, object?> Values(ProofRow row, string? document) =>
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
            ["document"] = document,
            ["digest"] = row.Digest,
        };
}
