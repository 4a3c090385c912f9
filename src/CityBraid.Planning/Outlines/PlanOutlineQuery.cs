using CityBraid.Kernel;

namespace CityBraid.Planning;

/// <summary>Which commodity and which emission of a result are to be outlined.</summary>
/// <param name="Place">The place whose workspace the result belongs to.</param>
/// <param name="Run">The run.</param>
/// <param name="Commodity">The commodity; the one that most technologies make when there is none of that
///   name.</param>
/// <param name="Emission">The emission; the first when there is none of that name.</param>
public sealed record PlanOutlineQuery(PlaceCode Place, string Run, string? Commodity, string? Emission);
