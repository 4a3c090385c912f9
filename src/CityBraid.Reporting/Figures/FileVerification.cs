namespace CityBraid.Reporting;

/// <summary>Every figure of a file worked out again, without a database.</summary>
/// <remarks>
/// It finds what was changed after the file was written, in a figure or behind it. Words are not looked at,
/// and a file that was made anew as a whole agrees with itself: a digest is no signature.
/// </remarks>
/// <param name="Title">What the file says that it is; empty when it does not.</param>
/// <param name="Bases">What it says that it is of, then what its figures are of, each once.</param>
/// <param name="Figures">How many figures the file has; of its lists, each thing that is wrong counts
///   too.</param>
/// <param name="Differences">Those that differ.</param>
public sealed record FileVerification(
    string Title,
    IReadOnlyList<string> Bases,
    int Figures,
    IReadOnlyList<ProvenDifference> Differences
)
{
    /// <summary>How many figures are what their proofs give.</summary>
    public int Agree => Figures - Differences.Count;

    /// <summary>Works out every figure of a file.</summary>
    public static FileVerification Of(ProvenFile file, IProofMethods methods)
    {
        ArgumentNullException.ThrowIfNull(file);
        var check = new ProofCheck(file.Steps, methods);
        ProvenDifference[] lists = [.. file.Faults.Select(Told), .. FindBroken(file)];
        ProvenDifference[] differences =
        [
            .. file
                .Figures.Select(figure => FigureCheck.FindDifference(file, check, figure))
                .OfType<ProvenDifference>(),
            .. lists,
        ];
        return new FileVerification(
            file.Seal?.Title ?? string.Empty,
            BasesOf(file),
            file.Figures.Count + lists.Length,
            differences
        );
    }

    private static ProvenDifference Told(ProofFault fault) =>
        new(fault.Where, string.Empty, fault.Where, Stated: null, Recomputed: null, fault.Kind, fault.Where);

    /// <summary>The list itself, where figures were added to it or taken away.</summary>
    private static IEnumerable<ProvenDifference> FindBroken(ProvenFile file)
    {
        if (file.Seal?.Holds(file.Figures) is not true)
        {
            yield return new ProvenDifference(
                ProofSeal.Place,
                string.Empty,
                ProofSeal.Place,
                CellText.Digits(file.Figures.Count),
                file.Seal is { } seal ? CellText.Digits(seal.Count) : null,
                DifferenceKind.List,
                ProofSeal.Place
            );
        }
    }

    private static string[] BasesOf(ProvenFile file) =>
        [
            .. file
                .Figures.Select(figure => figure.Basis)
                .Prepend(file.Seal?.Basis ?? string.Empty)
                .Where(basis => basis.Length > 0)
                .Distinct(StringComparer.Ordinal),
        ];
}
