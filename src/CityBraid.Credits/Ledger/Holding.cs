namespace CityBraid.Credits;

/// <summary>Tonnes of one account in one state: one side of an entry.</summary>
public sealed record Holding(AccountCode Account, BlockState State);
