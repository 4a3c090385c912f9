using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>What cities' totals of a level hold twice when they are added, or beside another level.</summary>
/// <param name="Name">What it is of: <c>grid</c>, <c>losses</c>, <c>journeys</c>, <c>waste</c>.</param>
/// <param name="Year">The year, Gregorian.</param>
/// <param name="Level">The level whose sum holds it.</param>
/// <param name="Caused">What cities count because they cause it.</param>
/// <param name="Emitted">What cities count because it is emitted within them, of the same kind; null when
///   none does. How much of both is the same, nobody states.</param>
public sealed record RollUpOverlap(string Name, int Year, Level Level, Co2e Caused, Co2e? Emitted);
