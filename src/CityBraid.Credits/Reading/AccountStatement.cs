namespace CityBraid.Credits;

/// <summary>What lay in an account at a moment, and how it came there.</summary>
/// <param name="Account">The account.</param>
/// <param name="Until">The moment.</param>
/// <param name="Blocks">What lay in it then, by project, year and number.</param>
/// <param name="Lines">The transactions that touched it until then.</param>
public sealed record AccountStatement(
    CreditAccount Account,
    DateTimeOffset Until,
    IReadOnlyList<SerialBlock> Blocks,
    IReadOnlyList<LedgerTransaction> Lines
);
