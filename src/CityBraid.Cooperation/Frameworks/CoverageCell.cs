namespace CityBraid.Cooperation;

/// <summary>What is done in a country under a direction.</summary>
/// <param name="Direction">The direction.</param>
/// <param name="Works">Joint activities and projects that name the country.</param>
public sealed record CoverageCell(CooperationRecord Direction, IReadOnlyList<CooperationRecord> Works);
