namespace CityBraid.Reporting;

/// <summary>One step of a proof as it stands in a file.</summary>
/// <param name="Number">Its number in the file, from 1; parts come before what is made of them.</param>
/// <param name="Kind">How the value came about.</param>
/// <param name="Value">The value, with all its digits.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Name">What it is.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Subject">What was stated, as the database names it.</param>
/// <param name="Document">The question that a method answered.</param>
/// <param name="Parts">The numbers of what it was worked out from.</param>
/// <param name="Digest">The digest of all this and of its parts.</param>
public sealed record ProofRow(
    int Number,
    ProofKind Kind,
    decimal Value,
    string Unit,
    string Name,
    string? Source,
    string? Subject,
    string? Document,
    IReadOnlyList<int> Parts,
    string Digest
)
{
    /// <summary>The digest that the row should have.</summary>
    /// <param name="digests">The digests of its parts, in their order.</param>
    public string DigestWith(IEnumerable<string> digests) =>
        ProofDigest.Of([
            Kind.ToString(),
            CellText.Digits(Value),
            Unit,
            Name,
            Source,
            Subject,
            Document,
            .. digests,
        ]);
}
