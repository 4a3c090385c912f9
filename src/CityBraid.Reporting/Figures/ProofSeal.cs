namespace CityBraid.Reporting;

/// <summary>What a file says it is, how many figures it lists and where they stand: it tells when one was
///   added or taken away.</summary>
/// <param name="Title">What the report is called, and whether it is a draft or published.</param>
/// <param name="Basis">What it is of.</param>
/// <param name="Count">How many figures.</param>
/// <param name="Digest">The digest of both and of the figures' places, in order.</param>
public sealed record ProofSeal(string Title, string Basis, int Count, string Digest)
{
    /// <summary>Where the seal of a list stands: in the place of a figure's.</summary>
    public const string Place = "figures";

    /// <summary>The seal of the figures of a report.</summary>
    public static ProofSeal Of(Report report, IReadOnlyList<FigureEntry> figures)
    {
        ArgumentNullException.ThrowIfNull(report);
        var title = report.Standing is { } standing ? $"{report.Title} · {standing}" : report.Title;
        return Of(title, report.Subtitle, figures);
    }

    /// <summary>Whether it is still the seal of the figures that are listed.</summary>
    public bool Holds(IReadOnlyList<FigureEntry> figures) => this == Of(Title, Basis, figures);

    /// <summary>The seal of a list of figures.</summary>
    /// <param name="title">What the report is called.</param>
    /// <param name="basis">What it is of.</param>
    /// <param name="figures">The figures in order.</param>
    private static ProofSeal Of(string title, string basis, IReadOnlyList<FigureEntry> figures)
    {
        var (called, of) = (CellText.Canonical(title), CellText.Canonical(basis));
        var places = figures.Select(figure => figure.Where);
        return new ProofSeal(called, of, figures.Count, ProofDigest.Of([called, of, .. places]));
    }
}
