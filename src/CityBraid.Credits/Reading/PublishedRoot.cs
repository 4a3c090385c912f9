namespace CityBraid.Credits;

/// <summary>What somebody keeps to check the ledger by later, without trusting it.</summary>
/// <param name="Root">The newest signed root; null while nothing was posted.</param>
/// <param name="PublicKey">The registry's public key, as SubjectPublicKeyInfo in base 64.</param>
public sealed record PublishedRoot(SignedRoot? Root, string PublicKey);
