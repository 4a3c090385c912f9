namespace CityBraid.Web;

/// <summary>A rule that the ledger breaks, as JSON.</summary>
public sealed record LedgerViolationDocument(string Invariant, string Where, string Detail, string Code);
