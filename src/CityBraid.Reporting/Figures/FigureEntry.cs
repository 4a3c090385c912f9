namespace CityBraid.Reporting;

/// <summary>A figure of a file: where it stands there, and the step that is its value.</summary>
/// <param name="Where">Where it stands: <c>emissions!J12</c> in a workbook, the mark of a document.</param>
/// <param name="Key">What it is.</param>
/// <param name="Basis">What it is of.</param>
/// <param name="Name">What it is, in words of the reader: the name of its step.</param>
/// <param name="Unit">Its unit: that of its step.</param>
/// <param name="Value">Its value, with all its digits.</param>
/// <param name="Decimals">How many decimals are shown there; null for all.</param>
/// <param name="Step">The number of the step.</param>
/// <param name="Digest">The digest of all this and of the step.</param>
public sealed record FigureEntry(
    string Where,
    string Key,
    string Basis,
    string Name,
    string Unit,
    decimal Value,
    int? Decimals,
    int Step,
    string Digest
)
{
    /// <summary>The digest that the entry should have; name and unit are in the step's.</summary>
    /// <param name="step">The digest of its step.</param>
    public string DigestWith(string step) =>
        ProofDigest.Of([
            Where,
            Key,
            Basis,
            CellText.Digits(Value),
            Decimals is { } decimals ? CellText.Digits(decimals) : null,
            step,
        ]);
}
