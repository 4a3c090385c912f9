namespace CityBraid.Inventory;

/// <summary>A number that a verifier looks at.</summary>
/// <param name="Row">The row.</param>
/// <param name="Share">Its share of all that is counted, removals by their size; from 0 to 1.</param>
/// <param name="IsCertain">Whether it is large enough to be looked at always.</param>
/// <param name="Steps">What came out when it was worked out once more.</param>
public sealed record SampledRow(
    FrozenRow Row,
    decimal Share,
    bool IsCertain,
    IReadOnlyList<Reperformance> Steps
);
