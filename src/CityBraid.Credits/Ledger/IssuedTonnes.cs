namespace CityBraid.Credits;

/// <summary>What one period earned in one year, and what became of it.</summary>
/// <param name="Run">The tonnes that were issued.</param>
/// <param name="Tonnes">How many they are.</param>
/// <param name="Retired">How many of them were used up.</param>
/// <param name="Cancelled">How many of them were cancelled.</param>
public sealed record IssuedTonnes(IssuedRun Run, long Tonnes, long Retired, long Cancelled);
