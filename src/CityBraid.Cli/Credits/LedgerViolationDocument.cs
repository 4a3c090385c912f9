namespace CityBraid.Cli;

/// <summary>A rule that the ledger breaks, as JSON.</summary>
internal sealed record LedgerViolationDocument(string Invariant, string Where, string Detail, string Code);
