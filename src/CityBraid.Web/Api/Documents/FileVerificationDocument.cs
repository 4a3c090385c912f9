namespace CityBraid.Web;

/// <summary>A file whose figures were worked out again, as JSON.</summary>
/// <param name="Figures">How many figures it has.</param>
/// <param name="Agree">How many are what their proofs give.</param>
/// <param name="Differ">The others.</param>
public sealed record FileVerificationDocument(int Figures, int Agree, IReadOnlyList<ProvenDifference> Differ)
{
    /// <summary>The verification.</summary>
    public static FileVerificationDocument Of(FileVerification found) =>
        new(found.Figures, found.Agree, found.Differences);
}
