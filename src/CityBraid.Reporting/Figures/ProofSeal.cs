namespace CityBraid.Reporting;

/// <summary>How many figures a file lists and where they stand: it tells when one was added or taken
///   away.</summary>
/// <param name="Count">How many.</param>
/// <param name="Digest">The digest of their places, in order.</param>
public sealed record ProofSeal(int Count, string Digest)
{
    /// <summary>Where the seal of a list stands: in the place of a figure's.</summary>
    public const string Place = "figures";

    /// <summary>The seal of a list of figures.</summary>
    public static ProofSeal Of(IReadOnlyList<FigureEntry> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return new ProofSeal(figures.Count, ProofDigest.Of(figures.Select(figure => figure.Where)));
    }
}
