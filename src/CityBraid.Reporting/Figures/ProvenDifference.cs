namespace CityBraid.Reporting;

/// <summary>A figure of a file that is not what its proof gives.</summary>
/// <param name="Figure">What it is: <c>inventory.total (khon-kaen 2019 …)</c>.</param>
/// <param name="Where">Where it stands.</param>
/// <param name="Stated">What is shown there; null for nothing.</param>
/// <param name="Recomputed">What its proof gives; null when that cannot be worked out.</param>
/// <param name="Fault">The step that was changed; null when only what is shown was.</param>
public sealed record ProvenDifference(
    string Figure,
    string Where,
    string? Stated,
    string? Recomputed,
    string? Fault
);
