namespace CityBraid.Cooperation;

/// <summary>Which version of a meeting's outcome is meant.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Version">The version.</param>
public sealed record OutcomeRequest(RecordKey Meeting, int Version)
{
    /// <summary>The code of the organisation that is signed for; empty for none.</summary>
    public string OnBehalfOf { get; init; } = string.Empty;
}
