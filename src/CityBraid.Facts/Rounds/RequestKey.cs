using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Which request of which round.</summary>
/// <param name="Place">The place.</param>
/// <param name="Round">The round.</param>
/// <param name="Request">The request.</param>
public sealed record RequestKey(PlaceCode Place, string Round, string Request);
