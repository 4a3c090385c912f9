namespace CityBraid.Cooperation;

/// <summary>One state of a record that an outcome holds for good.</summary>
/// <param name="Key">Which record.</param>
/// <param name="Revision">Which state.</param>
public sealed record OutcomePin(RecordKey Key, int Revision);
