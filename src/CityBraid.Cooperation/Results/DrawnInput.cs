namespace CityBraid.Cooperation;

/// <summary>What is on record for a name in an indicator's formula.</summary>
/// <param name="Variable">The name.</param>
/// <param name="Value">The value in the variable's unit; null when there is none.</param>
/// <param name="Origin">Where it is from, as a reader follows it back; null when there is none.</param>
public sealed record DrawnInput(string Variable, decimal? Value, string? Origin);
