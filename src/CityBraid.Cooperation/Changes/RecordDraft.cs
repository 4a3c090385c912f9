namespace CityBraid.Cooperation;

/// <summary>What a record is to say.</summary>
/// <param name="Key">Which record.</param>
/// <param name="Fields">All it is to say.</param>
public sealed record RecordDraft(RecordKey Key, FieldSet Fields);
