namespace CityBraid.Credits;

/// <summary>Which blocks are wanted; what is left out does not matter.</summary>
/// <param name="Account">Whose.</param>
/// <param name="Project">Of which project.</param>
/// <param name="Vintage">Of which year.</param>
/// <param name="Number">That hold the tonne of this number.</param>
/// <param name="Max">How many at most.</param>
public sealed record BlockFilter(
    AccountCode? Account = null,
    ProjectCode? Project = null,
    int? Vintage = null,
    long? Number = null,
    int Max = int.MaxValue
);
