using CityBraid.Kernel;

namespace CityBraid.Planning;

/// <summary>What was converted.</summary>
/// <param name="Sets">Sets that have members.</param>
/// <param name="Parameters">Parameters that have given values.</param>
/// <param name="Values">Given values.</param>
/// <param name="Findings">What was found while reading.</param>
public sealed record PlanConversion(int Sets, int Parameters, int Values, IReadOnlyList<Finding> Findings);
