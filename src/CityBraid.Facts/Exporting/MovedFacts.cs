using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>The facts of a variable that a monthly form cannot hold, which stand beside it.</summary>
/// <param name="Variable">The variable's code.</param>
/// <param name="Obstacle">Why.</param>
/// <param name="Facts">The facts.</param>
public sealed record MovedFacts(string Variable, MonthlyObstacle Obstacle, IReadOnlyList<Fact> Facts);
