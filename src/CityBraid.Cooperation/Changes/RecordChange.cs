namespace CityBraid.Cooperation;

/// <summary>What somebody makes of a record, and which state of it they saw.</summary>
/// <param name="Draft">What it is to say.</param>
/// <param name="Seen">The revision that they saw; 0 for a record that is to be added.</param>
public sealed record RecordChange(RecordDraft Draft, int Seen);
