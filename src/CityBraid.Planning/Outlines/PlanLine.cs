namespace CityBraid.Planning;

/// <summary>A number for each year.</summary>
/// <param name="Kind">What the line stands for.</param>
/// <param name="Name">The member's name; empty when it stands for several.</param>
/// <param name="Values">The numbers, one for each year of the outline.</param>
public sealed record PlanLine(PlanLineKind Kind, string Name, IReadOnlyList<double> Values);
