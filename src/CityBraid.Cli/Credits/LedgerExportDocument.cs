namespace CityBraid.Cli;

/// <summary>What was given out of the ledger, as JSON.</summary>
internal sealed record LedgerExportDocument(string File, int Projects, long Rows);
