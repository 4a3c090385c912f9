using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Where an indicator stood, or is to stand.</summary>
/// <param name="Period">When.</param>
/// <param name="Value">The value in the indicator's unit.</param>
public sealed record Milestone(Period Period, decimal Value);
