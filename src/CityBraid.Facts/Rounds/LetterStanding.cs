namespace CityBraid.Facts;

/// <summary>How far a letter to a department has come.</summary>
/// <param name="Request">The request it is about.</param>
/// <param name="WrittenAt">When it was written.</param>
/// <param name="State">How far it has come.</param>
public sealed record LetterStanding(string Request, DateTimeOffset WrittenAt, LetterState State);
