namespace CityBraid.Web;

/// <summary>A file whose figures were worked out again, as JSON.</summary>
/// <param name="Title">What the file says that it is; empty when it does not.</param>
/// <param name="Bases">What it says that it is of, and what its figures are of.</param>
/// <param name="Figures">How many figures it has.</param>
/// <param name="Agree">How many are what their proofs give.</param>
/// <param name="Differ">The others.</param>
public sealed record FileVerificationDocument(
    string Title,
    IReadOnlyList<string> Bases,
    int Figures,
    int Agree,
    IReadOnlyList<FileDifferenceDocument> Differ
)
{
    /// <summary>The verification.</summary>
    public static FileVerificationDocument Of(FileVerification found)
    {
        ArgumentNullException.ThrowIfNull(found);
        return new(
            found.Title,
            found.Bases,
            found.Figures,
            found.Agree,
            [.. found.Differences.Select(FileDifferenceDocument.Of)]
        );
    }
}
