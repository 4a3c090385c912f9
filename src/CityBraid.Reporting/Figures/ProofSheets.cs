namespace CityBraid.Reporting;

/// <summary>A file's figures and steps as sheets of its workbook.</summary>
/// <remarks>
/// A document or a list of parts that is longer than a cell goes on in rows of its own below its step's.
/// </remarks>
internal static class ProofSheets
{
    private const string Separator = " ";

    /// <summary>The two sheets in the language of the report.</summary>
    /// <param name="ledger">The figures and the steps behind them.</param>
    /// <param name="parts">The sheets.</param>
    /// <param name="report">What the workbook tells.</param>
    public static (ReportPart Figures, ReportPart Steps) Of(
        ProofLedger ledger,
        ProofParts parts,
        Report report
    ) =>
        (
            Sheet(
                parts.Figures,
                report.Language,
                ledger.Figures.Select(Values).Append(Values(ProofSeal.Of(report, ledger.Figures)))
            ),
            Sheet(parts.Steps, report.Language, ledger.Rows.SelectMany(RowsOf))
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

    private static Dictionary<string, object?> Values(FigureEntry figure) =>
        new(StringComparer.Ordinal)
        {
            ["where"] = figure.Where,
            ["key"] = figure.Key,
            ["basis"] = figure.Basis,
            ["name"] = figure.Name,
            ["value"] = figure.Value,
            ["unit"] = figure.Unit,
            ["decimals"] = figure.Decimals,
            ["step"] = figure.Step,
            ["digest"] = figure.Digest,
        };

    private static Dictionary<string, object?> Values(ProofSeal seal) =>
        new(StringComparer.Ordinal)
        {
            ["where"] = ProofSeal.Place,
            ["key"] = null,
            ["basis"] = seal.Basis,
            ["name"] = seal.Title,
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
