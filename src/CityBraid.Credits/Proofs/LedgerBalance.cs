namespace CityBraid.Credits;

/// <summary>What a project's log adds up to.</summary>
/// <param name="Blocks">Who holds which tonnes, by year and number.</param>
/// <param name="Issuances">What was issued, by year and number.</param>
public sealed record LedgerBalance(IReadOnlyList<SerialBlock> Blocks, IReadOnlyList<IssuedRun> Issuances);
