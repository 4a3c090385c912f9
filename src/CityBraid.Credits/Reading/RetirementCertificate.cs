namespace CityBraid.Credits;

/// <summary>Proves to anybody, without the database, that tonnes were retired, and on whose
///   behalf.</summary>
/// <param name="Transaction">The retirement; its text is what the proof begins with.</param>
/// <param name="Project">The project that earned the tonnes.</param>
/// <param name="Serial">The serial of the retired tonnes.</param>
/// <param name="Proof">Leads from the transaction to the root.</param>
/// <param name="Root">The signed root.</param>
/// <param name="PublicKey">The registry's public key, as SubjectPublicKeyInfo in base 64.</param>
public sealed record RetirementCertificate(
    LedgerTransaction Transaction,
    CreditProject Project,
    string Serial,
    InclusionProof Proof,
    SignedRoot Root,
    string PublicKey
)
{
    /// <summary>Whether text, proof, root and signature fit together.</summary>
    public bool IsValid =>
        string.Equals(Proof.FindRoot(Transaction.Hash), Root.Root, StringComparison.Ordinal)
        && Proof.Size == Root.Size
        && RootSignature.IsValid(Root, PublicKey);
}
