namespace CityBraid.Credits;

/// <summary>Which order is meant.</summary>
/// <param name="Project">The project whose tonnes it moves.</param>
/// <param name="Number">Its number.</param>
public sealed record OrderKey(ProjectCode Project, long Number);
