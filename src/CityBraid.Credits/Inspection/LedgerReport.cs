namespace CityBraid.Credits;

/// <summary>What an inspection of the whole ledger found.</summary>
/// <param name="Transactions">How many transactions there are.</param>
/// <param name="Blocks">How many blocks.</param>
/// <param name="Issuances">How many issuances.</param>
/// <param name="Violations">What cannot be; empty in a sound ledger.</param>
/// <param name="Head">One hash over the ends of all logs: equal ledgers have equal heads.</param>
public sealed record LedgerReport(
    long Transactions,
    long Blocks,
    long Issuances,
    IReadOnlyList<LedgerViolation> Violations,
    string Head
);
