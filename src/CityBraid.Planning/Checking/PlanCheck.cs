using CityBraid.Kernel;

namespace CityBraid.Planning;

/// <summary>Whether a model is fit to be solved, and everything that was found.</summary>
public sealed record PlanCheck(bool IsValid, IReadOnlyList<Finding> Findings);
