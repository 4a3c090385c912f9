namespace CityBraid.Credits;

/// <summary>The ledger as it was last sealed.</summary>
/// <param name="Root">The newest root; null while nothing was ever posted.</param>
public sealed record SealedLedger(SignedRoot? Root);
