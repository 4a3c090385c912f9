namespace CityBraid.Reporting;

/// <summary>The figures of one file and the steps behind them, each step once.</summary>
public sealed class ProofLedger
{
    private readonly Dictionary<Proof, ProofRow> rowOf = new(ReferenceEqualityComparer.Instance);
    private readonly List<ProofRow> rows = [];
    private readonly List<FigureEntry> figures = [];

    /// <summary>The steps, parts before what is made of them.</summary>
    public IReadOnlyList<ProofRow> Rows => rows;

    /// <summary>The figures in the order in which they stand in the file.</summary>
    public IReadOnlyList<FigureEntry> Figures => figures;

    /// <summary>Enters a figure that stands in the file.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="where">Where.</param>
    /// <param name="decimals">How many decimals are shown; null for all.</param>
    public FigureEntry Add(Figure figure, string where, int? decimals = null)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var step = Enter(figure.Proof);
        var entry = new FigureEntry(
            where,
            figure.Key,
            figure.Basis,
            figure.Proof.Name,
            figure.Unit,
            figure.Value,
            decimals,
            step.Number,
            string.Empty
        );
        entry = entry with { Digest = entry.DigestWith(step.Digest) };
        figures.Add(entry);
        return entry;
    }

    private ProofRow Enter(Proof proof)
    {
        if (rowOf.TryGetValue(proof, out var known))
        {
            return known;
        }

        ProofRow[] parts = [.. proof.Parts.Select(Enter)];
        var row = new ProofRow(
            rows.Count + 1,
            proof.Kind,
            proof.Value,
            proof.Unit,
            proof.Name,
            proof.Source,
            proof.Subject,
            proof.Document,
            Array.ConvertAll(parts, part => part.Number),
            string.Empty
        );
        row = row with { Digest = row.DigestWith(parts.Select(part => part.Digest)) };
        rows.Add(row);
        rowOf.Add(proof, row);
        return row;
    }
}
