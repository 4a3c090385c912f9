namespace CityBraid.Reporting;

/// <summary>What a file says it is, how many figures it lists and where they stand: it tells when one was
///   added or taken away.</summary>
/// <param name="Title">What the report is called.</param>
/// <param name="Basis">What it is of.</param>
/// <param name="Count">How many figures.</param>
/// <param name="Digest">The digest of both and of the figures' places, in order.</param>
public sealed record ProofSeal(string Title, string Basis, int Count, string Digest)
{
    /// <summary>Where the seal of a list stands: in the place of a figure's.</summary>
    public const string Place = "figures";

    /// <summary>The seal of a list of figures.</summary>
    /// <param name="title">What the report is called.</param>
    /// <param name="basis">What it is of.</param>
    /// <param name="figures">The figures in order.</param>
    public static ProofSeal Of(string title, string basis, IReadOnlyList<FigureEntry> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var (called, of) = (CellText.Canonical(title), CellText.Canonical(basis));
        var places = figures.Select(figure => figure.Where);
        return new ProofSeal(called, of, figures.Count, ProofDigest.Of([called, of, .. places]));
    }

    /// <summary>Whether it is still the seal of the figures that are listed.</summary>
    public bool Holds(IReadOnlyList<FigureEntry> figures) => this == Of(Title, Basis, figures);
}
