namespace CityBraid.Inventory;

/// <summary>A grid factor that losses may be counted with.</summary>
/// <param name="Value">The factor.</param>
/// <param name="StatedSet">The GWP set it was computed with; null when that is not known.</param>
internal sealed record LossFactor(Taken Value, string? StatedSet);
