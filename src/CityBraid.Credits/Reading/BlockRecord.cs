namespace CityBraid.Credits;

/// <summary>A block, and what whoever asks may do with its tonnes.</summary>
/// <param name="Found">The block.</param>
/// <param name="Line">The transaction that put them where they lie.</param>
/// <param name="Deeds">What is open to whoever asks.</param>
public sealed record BlockRecord(FoundBlock Found, LedgerTransaction Line, IReadOnlyList<BlockDeed> Deeds);
