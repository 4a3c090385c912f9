namespace CityBraid.Cooperation;

/// <summary>Single fields of a record that somebody changed, with what they saw there.</summary>
/// <param name="Key">Which record.</param>
/// <param name="Changes">The fields: what was seen and what is to stand there.</param>
public sealed record FieldPatch(RecordKey Key, IReadOnlyList<FieldChange> Changes);
