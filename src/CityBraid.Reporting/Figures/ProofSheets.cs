namespace CityBraid.Reporting;

/// <summary>A file's figures and steps as sheets of its workbook.</summary>
/// <remarks>
/// A document or a list of parts that is longer than a cell goes on in rows of its own below its step's.
/// </remarks>
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
            Sheet(
                parts.Figures,
                language,
                ledger
                    .Figures.Select(figure => Values(figure, ledger))
                    .Append(Values(ProofSeal.Of(ledger.Figures)))
            ),
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

    private static Dictionary<string, object?> Values(ProofSeal seal) =>
        new(StringComparer.Ordinal)
        {
            ["where"] = ProofSeal.Place,
            ["key"] = null,
            ["basis"] = null,
            ["name"] = null,
            ["value"] = seal.Count,
            ["unit"] = null,
            ["decimals"] = null,
            ["step"] = null,
            ["digest"] = seal.Digest,
        };

    private static IEnumerable<Dictionary<string, object?>> RowsOf(ProofRow row)
    {
        var step = CellText.Digits(row.Number);
        var parts = TextPieces.Of(string.Join(Separator, row.Parts.Select(part => CellText.Digits(part))));
        var documents = TextPieces.Of(row.Document);
        var values = Values(row);
        for (var at = 0; at < Math.Max(1, Math.Max(parts.Count, documents.Count)); at++)
        {
            var piece =
                at == 0
                    ? values
                    : values.ToDictionary(value => value.Key, _ => (object?)null, values.Comparer);
            piece["step"] = at == 0 ? row.Number : TextPieces.KeyOf(step, at);
            piece["parts"] = parts.ElementAtOrDefault(at);
            piece["document"] = documents.ElementAtOrDefault(at);
            yield return piece;
        }
    }

    private static Dictionary<string, object?> Values(ProofRow row) =>
        new(StringComparer.Ordinal)
        {
            ["step"] = row.Number,
            ["kind"] = row.Kind.ToString(),
            ["name"] = row.Name,
            ["value"] = row.Value,
            ["unit"] = row.Unit,
            ["source"] = row.Source,
            ["subject"] = row.Subject,
            ["digest"] = row.Digest,
        };
}
