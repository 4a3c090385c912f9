namespace CityBraid.Credits;

/// <summary>What was made anew from the log.</summary>
/// <param name="Projects">How many projects.</param>
/// <param name="Transactions">How many transactions were added up.</param>
/// <param name="Blocks">To how many blocks.</param>
public sealed record RebuiltLedger(int Projects, long Transactions, long Blocks);
