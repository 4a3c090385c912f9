namespace CityBraid.Credits;

/// <summary>Keeps outside the database what a stranger to the database can check it by: the key that signs
///   roots, and the last root that was signed.</summary>
public interface IRootKeeper
{
    /// <summary>The public key, as SubjectPublicKeyInfo in base 64.</summary>
    string PublicKey { get; }

    /// <summary>Signs a text: ECDSA P-256 with SHA-256, in base 64.</summary>
    string Sign(string text);

    /// <summary>Keeps a root in place of the one before.</summary>
    void Save(SignedRoot root);

    /// <summary>The last root that was kept; null when none was.</summary>
    SignedRoot? Find();
}
