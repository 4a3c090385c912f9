namespace CityBraid.Cli;

/// <summary>What was made anew from the log, as JSON.</summary>
internal sealed record RebuiltDocument(int Projects, long Transactions, long Blocks);
