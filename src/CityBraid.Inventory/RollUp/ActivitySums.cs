namespace CityBraid.Inventory;

/// <summary>What an activity file adds up to.</summary>
/// <param name="Sums">The masses.</param>
/// <param name="Rounded">How many masses had more decimals than are kept.</param>
internal sealed record ActivitySums(RollUpSums Sums, long Rounded);
