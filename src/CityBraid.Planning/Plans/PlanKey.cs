using CityBraid.Kernel;

namespace CityBraid.Planning;

/// <summary>Names a model on record: its place and its number.</summary>
public sealed record PlanKey(PlaceCode Place, long Number);
