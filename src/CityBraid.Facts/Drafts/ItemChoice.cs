namespace CityBraid.Facts;

/// <summary>What somebody decides an item means.</summary>
/// <param name="Item">The item as written.</param>
/// <param name="Variable">The variable's code; empty to leave the item out; null to take it by its words
///   again.</param>
public sealed record ItemChoice(string Item, string? Variable);
