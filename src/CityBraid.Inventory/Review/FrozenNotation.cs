namespace CityBraid.Inventory;

/// <summary>A notation key of a frozen inventory.</summary>
/// <param name="Reference">The reference: <c>II.3.1</c>.</param>
/// <param name="Key">The key: <c>NO</c>.</param>
/// <param name="Reason">Why; null when none was given.</param>
public sealed record FrozenNotation(string Reference, string Key, string? Reason);
