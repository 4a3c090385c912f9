namespace CityBraid.Web;

/// <summary>A retirement certificate as JSON: all that is needed to check it without the
///   database.</summary>
public sealed record CertificateDocument(
    string Serial,
    string Text,
    long Position,
    string[] Path,
    long Size,
    string Root,
    DateTimeOffset SealedAt,
    string SignedText,
    string Signature,
    string PublicKey,
    bool Valid
)
{
    /// <summary>The certificate.</summary>
    public static CertificateDocument Of(RetirementCertificate certificate) =>
        new(
            certificate.Serial,
            certificate.Transaction.Text,
            certificate.Proof.Position,
            [.. certificate.Proof.Path],
            certificate.Root.Size,
            certificate.Root.Root,
            certificate.Root.At,
            certificate.Root.SignedText,
            certificate.Root.Signature,
            certificate.PublicKey,
            certificate.IsValid
        );
}
