namespace CityBraid.Reporting;

/// <summary>A figure of a file that is not what it would be written as now.</summary>
/// <param name="Figure">Which: sheet, row and column.</param>
/// <param name="Stated">What the file says; null when it says nothing.</param>
/// <param name="Recomputed">What it should say; null when nothing.</param>
public sealed record FigureDifference(string Figure, string? Stated, string? Recomputed);
