namespace CityBraid.Web;

/// <summary>How many cities have an inventory of a year, as JSON; the others are missing, not zero.</summary>
public sealed record RollUpCoverageDocument(
    int Year,
    int Have,
    int Of,
    int? Complete,
    IReadOnlyList<string> Missing
);
