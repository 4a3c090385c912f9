namespace CityBraid.Inventory;

/// <summary>A fuel in a blend.</summary>
/// <param name="Fuel">The fuel's code.</param>
/// <param name="Share">Its share of the volume, as a fraction of 1.</param>
/// <param name="ShareMin">The least share that the specification allows; null when it is not known.</param>
/// <param name="Row">The part's own row in print.</param>
internal sealed record BlendPart(string Fuel, decimal Share, decimal? ShareMin, Kernel.Citation Row);
