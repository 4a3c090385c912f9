namespace CityBraid.Facts;

/// <summary>Where an import stands.</summary>
/// <param name="Stage">What it is doing.</param>
/// <param name="Done">How many rows, or facts, of the stage are done.</param>
/// <param name="Total">How many there are.</param>
public sealed record ImportProgress(ImportStage Stage, int Done, int Total);
